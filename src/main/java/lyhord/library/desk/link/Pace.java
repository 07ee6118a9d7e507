package lyhord.library.desk.link;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** At most one request to a host each second. */
class Pace {

  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Clock clock;
  private final Map<String, Instant> free = new HashMap<>();

  Pace(Clock clock) {
    this.clock = clock;
  }

  void waitFor(String host) throws InterruptedException {
    var now = clock.instant();
    free.values().removeIf(it -> it.isBefore(now));
    var when = free.getOrDefault(host, now);
    free.put(host, when.plus(PAUSE));
    Thread.sleep(Duration.between(now, when));
  }
}
