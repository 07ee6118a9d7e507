package lyhord.workbench.trial;

import java.time.OffsetDateTime;
import java.util.UUID;
import lyhord.understanding.Addressee;
import lyhord.understanding.Bank;
import lyhord.workbench.example.Examples;
import org.jspecify.annotations.Nullable;

/**
 * An example that is being tried.
 *
 * @param step how far the work has come, from 0 to {@link TrialRun#STEPS}
 * @param seen when the work was last known to go on
 */
public record Trial(
    UUID id,
    String topic,
    Addressee addressee,
    String text,
    int step,
    OffsetDateTime seen,
    @Nullable Outcome outcome) {

  public String path() {
    return "/verkstad/prov/" + id;
  }

  public Bank.Example example() {
    return Examples.inBank(topic, addressee, text);
  }

  boolean isDone() {
    return outcome != null;
  }
}
