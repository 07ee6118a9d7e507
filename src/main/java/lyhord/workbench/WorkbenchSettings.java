package lyhord.workbench;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** LYHORD_WORKBENCH_KEPT: how long what was not understood is kept, never more than was agreed. */
@ConfigurationProperties("lyhord.workbench")
record WorkbenchSettings(@DefaultValue("90d") Duration kept) {

  private static final Duration AGREED = Duration.ofDays(90);

  WorkbenchSettings {
    kept = kept.compareTo(AGREED) > 0 ? AGREED : kept;
  }
}
