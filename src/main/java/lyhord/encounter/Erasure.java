package lyhord.encounter;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Erases anonymous visits whose day is over. Several nodes may do it at once. */
@Component
class Erasure {
  private static final long TEN_MINUTES = 600_000;

  private final Visits visits;

  Erasure(Visits visits) {
    this.visits = visits;
  }

  @Scheduled(fixedDelay = TEN_MINUTES, initialDelay = 30_000)
  void delete() {
    visits.eraseExpired();
  }
}
