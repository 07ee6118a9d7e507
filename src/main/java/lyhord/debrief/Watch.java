package lyhord.debrief;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lyhord.dialogue.Entry;

/**
 * How far into the conversation each entry came. Time stands still while a visit is paused, and
 * between a visit and what was tried again from it.
 */
final class Watch {
  /** A longer silence is a pause, not a part of the conversation. */
  private static final Duration PAUSE = Duration.ofMinutes(10);

  private final Map<Integer, Duration> times = new HashMap<>();

  private Watch() {}

  static Watch over(List<Entry> entries, Instant begun) {
    var watch = new Watch();
    var last = begun;
    var time = Duration.ZERO;
    for (var entry : entries) {
      var silence = Duration.between(last, entry.at());
      if (!silence.isNegative() && silence.compareTo(PAUSE) <= 0) {
        time = time.plus(silence);
      }
      watch.times.put(entry.number(), time);
      last = entry.at();
    }
    return watch;
  }

  Duration at(Entry entry) {
    return Objects.requireNonNull(times.get(entry.number()));
  }
}
