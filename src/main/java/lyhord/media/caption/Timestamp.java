package lyhord.media.caption;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 01:02.500 or 1:01:02.500, as WebVTT writes a time; in chapters the thousandths may be left out.
 */
final class Timestamp {
  private static final Pattern CUE =
      Pattern.compile("(?:(\\d{2,}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})");
  private static final Pattern CHAPTER =
      Pattern.compile("(?:(\\d{1,3}):)?([0-5]?\\d):([0-5]\\d)(?:\\.(\\d{3}))?");

  private Timestamp() {}

  static Optional<Duration> strict(String text) {
    return read(CUE, text);
  }

  static Optional<Duration> loose(String text) {
    return read(CHAPTER, text);
  }

  private static Optional<Duration> read(Pattern pattern, String text) {
    var found = pattern.matcher(text);
    if (!found.matches() || (found.group(1) != null && found.group(1).length() > 6)) {
      return Optional.empty();
    }
    return Optional.of(
        Duration.ofHours(number(found.group(1)))
            .plusMinutes(number(found.group(2)))
            .plusSeconds(number(found.group(3)))
            .plusMillis(number(found.group(4))));
  }

  private static long number(@org.jspecify.annotations.Nullable String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }
}
