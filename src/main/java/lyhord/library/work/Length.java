package lyhord.library.work;

import java.time.Duration;
import java.util.Optional;

/** How long something is that is heard or seen, written as {@code 12:30} or {@code 1:02:30}. */
public final class Length {

  private Length() {}

  public static Optional<Duration> of(String written) {
    if (!written.matches("(\\d{1,3}:)?\\d{1,3}:[0-5]\\d")) {
      return Optional.empty();
    }
    var seconds = 0L;
    for (var part : written.split(":")) {
      seconds = 60 * seconds + Long.parseLong(part);
    }
    return Optional.of(Duration.ofSeconds(seconds));
  }
}
