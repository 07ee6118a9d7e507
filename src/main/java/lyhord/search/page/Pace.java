package lyhord.search.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/**
 * How often one network may search; a whole school may share one. Each node counts for itself and
 * in memory, since a search asks nothing of the database.
 */
@Component
class Pace {

  /** So many at once, then one more for each step of time. */
  enum Kind {
    SEARCH(150, Duration.ofMillis(150)),
    SUGGESTION(400, Duration.ofMillis(40));

    private final int atOnce;
    private final Duration step;

    Kind(int atOnce, Duration step) {
      this.atOnce = atOnce;
      this.step = step;
    }
  }

  private static final int NETWORKS = 20_000;

  private final Clock clock;
  private final Cache<String, Instant> free =
      Caffeine.newBuilder().maximumSize(NETWORKS).expireAfterWrite(Duration.ofMinutes(5)).build();

  Pace(Clock clock) {
    this.clock = clock;
  }

  void spend(Kind kind, HttpServletRequest request) {
    var now = clock.instant();
    var latest = now.plus(kind.step.multipliedBy(kind.atOnce));
    var key = kind + network(request.getRemoteAddr());
    free.asMap()
        .compute(
            key,
            (it, until) -> {
              var next = (until == null || until.isBefore(now) ? now : until).plus(kind.step);
              if (next.isAfter(latest)) {
                throw new TooMany();
              }
              return next;
            });
  }

  private static String network(String address) {
    var found = InetAddress.ofLiteral(address);
    var bytes = found instanceof Inet4Address ? 3 : 7;
    return HexFormat.of().formatHex(found.getAddress(), 0, bytes);
  }
}
