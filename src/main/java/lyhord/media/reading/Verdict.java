package lyhord.media.reading;

import java.util.Arrays;
import java.util.Optional;

/** How the reading of a file ended. A process tells by the number it ends with. */
public enum Verdict {
  READ(0),
  BROKEN(10),
  LOCKED(11),
  TOO_MANY_PIXELS(12),
  TOO_HEAVY(13);

  private final int exit;

  Verdict(int exit) {
    this.exit = exit;
  }

  int exit() {
    return exit;
  }

  static Optional<Verdict> of(int exit) {
    return Arrays.stream(values()).filter(it -> it.exit == exit).findFirst();
  }
}
