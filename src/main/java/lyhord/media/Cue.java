package lyhord.media;

import java.time.Duration;

/**
 * Something said, or a chapter that begins.
 *
 * @param voice who says it; empty when that is not told
 */
public record Cue(Duration start, Duration end, String voice, String text) {

  /** 1:05 or 1:02:05. */
  public String clock() {
    return clock(start);
  }

  static String clock(Duration time) {
    var hours = time.toHours();
    var rest = "%02d:%02d".formatted(time.toMinutesPart(), time.toSecondsPart());
    return hours > 0 ? hours + ":" + rest : rest.replaceFirst("^0", "");
  }

  /** As it is written in an address: 75 or 75.5. */
  public String seconds() {
    var millis = start.toMillisPart();
    return start.toSeconds() + (millis == 0 ? "" : ".%03d".formatted(millis));
  }
}
