package lyhord.member.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * LYHORD_DEMO. Unset means yes on someone's own machine and no where LYHORD_URL names a site, so
 * that no one opens a site whose password is in its log by mistake.
 */
@ConfigurationProperties("lyhord")
record DemoSettings(@Nullable Boolean demo) {

  boolean isOn(boolean onOwnMachine) {
    return demo == null ? onOwnMachine : demo;
  }
}
