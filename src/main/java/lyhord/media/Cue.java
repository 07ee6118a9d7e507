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
    var hours = start.toHours();
    var rest = "%02d:%02d".formatted(start.toMinutesPart(), start.toSecondsPart());
    return hours > 0 ? hours + ":" + rest : rest.replaceFirst("^0", "");
  }

  /** As it is written in an address: 75 or 75.5. */
  public String seconds() {
    var millis = start.toMillisPart();
    return start.toSeconds() + (millis == 0 ? "" : ".%03d".formatted(millis));
  }
}
