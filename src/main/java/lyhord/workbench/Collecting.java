package lyhord.workbench;

import lyhord.encounter.TurnMisheard;
import lyhord.encounter.Visit;
import lyhord.member.Consents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Collects what was not understood from those who agreed, and lets go of it when they do not. */
@Component
class Collecting {
  private static final Logger log = LoggerFactory.getLogger(Collecting.class);

  private final MisheardTurns turns;
  private final Consents consents;

  Collecting(MisheardTurns turns, Consents consents) {
    this.turns = turns;
    this.consents = consents;
  }

  /** A conversation goes on whether or not this can be kept. */
  @EventListener
  void take(TurnMisheard told) {
    try {
      if (hasAgreed(told.visit())) {
        turns.take(told);
      }
    } catch (DataAccessException fault) {
      log.warn("En missförstådd replik kunde inte sparas", fault);
    }
  }

  @EventListener
  void erase(Visit.Erased event) {
    turns.eraseFrom(event.visit());
  }

  @EventListener
  void erase(Consents.Withdrawn event) {
    turns.eraseAllOf(event.member());
  }

  /** A member's own word counts, also for a visit that was begun by a stranger. */
  private boolean hasAgreed(Visit visit) {
    var member = visit.member();
    return member == null ? visit.mayTeach() : consents.given(member).isPresent();
  }
}
