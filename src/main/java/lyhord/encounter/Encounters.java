package lyhord.encounter;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import lyhord.clinic.Clinics;
import lyhord.dialogue.Encounter;
import lyhord.dialogue.Move;
import lyhord.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The conversations. A move is acknowledged when it is in the database, and only then; what is kept
 * in memory is a shortcut that any node can do without.
 */
@Component
public class Encounters {
  private static final int MOVES_IN_MEMORY = 20_000;
  private static final int ATTEMPTS = 5;

  private final Moves moves;
  private final Visits visits;
  private final Clinics clinics;
  private final ApplicationEventPublisher events;
  private final Cache<String, Run> recent =
      Caffeine.newBuilder()
          .maximumWeight(MOVES_IN_MEMORY)
          .weigher((String token, Run run) -> 1 + run.moves().size())
          .build();

  Encounters(Moves moves, Visits visits, Clinics clinics, ApplicationEventPublisher events) {
    this.moves = moves;
    this.visits = visits;
    this.clinics = clinics;
    this.events = events;
  }

  /** The run at an address, if the visitor may see it; otherwise it does not exist. */
  public Run get(String token, @Nullable UUID visitor) {
    return now(token).filter(run -> run.visit().isOpenTo(visitor)).orElseThrow(NotFound::new);
  }

  /** The run of a visit that has been found. */
  public Run of(Visit visit) {
    return now(visit.token()).orElseThrow(NotFound::new);
  }

  /**
   * Adds a move to a run that has been found. The same form sent twice is one move: its key is
   * already there.
   *
   * @param key what tells a form apart from another: where the visit stood, and what was written
   * @param making makes the move from the run as it stands; empty when nothing should be done
   */
  Run add(Run found, String key, Function<Run, Optional<Move>> making) {
    var run = found;
    for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
      var move = making.apply(run);
      if (move.isEmpty() || run.encounter().over()) {
        return run;
      }
      if (moves.insert(run.visit(), run.moves().size() + 1, key, move.get())) {
        var after = keep(run.after(List.of(move.get())));
        TurnMisheard.in(after, move.get()).ifPresent(events::publishEvent);
        return after;
      }
      run = of(run.visit());
      if (moves.has(run.visit(), key)) {
        return run;
      }
    }
    throw tooBusy();
  }

  /** The last move, and the note that the visit is handed in: both are stored, or neither. */
  @Transactional
  public void handIn(Visit visit, Move.Assessed move) {
    for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
      var run = of(visit);
      if (run.encounter().over()
          || moves.insert(visit, run.moves().size() + 1, "bedomning", move)) {
        visits.markHandedIn(visit);
        return;
      }
    }
    throw tooBusy();
  }

  /** Begins a new visit that has come as far as just before a turn of this one. */
  @Transactional
  public Visit fork(Run from, int turn) {
    var visit = from.visit();
    var last = from.movesBefore(turn).orElseThrow(NotFound::new);
    var fork =
        visits.begin(
            visit.caseId(),
            visit.version(),
            visit.member(),
            visit.pair(),
            visit.id(),
            visit.mayTeach());
    for (var number = 1; number <= last; number++) {
      moves.insert(fork, number, "fork:" + number, from.moves().get(number - 1));
    }
    return fork;
  }

  private static IllegalStateException tooBusy() {
    return new IllegalStateException("The visit is being written to from too many places");
  }

  /** The visit at an address and what is new in it since it was last kept, in one question. */
  private Optional<Run> now(String token) {
    var known = known(token);
    return moves
        .after(token, known == null ? 0 : known.moves().size())
        .map(
            news ->
                (known == null ? begin(news.visit()) : known.of(news.visit())).after(news.moves()))
        .map(this::keep);
  }

  /** What is kept, unless the case has been read anew since; then it is played again. */
  private @Nullable Run known(String token) {
    var known = recent.getIfPresent(token);
    return known == null || clinics.isCurrent(known.stage()) ? known : null;
  }

  private Run keep(Run run) {
    recent.put(run.visit().token(), run);
    return run;
  }

  private Run begin(Visit visit) {
    var stage = clinics.stage(visit.caseId(), visit.version()).orElseThrow(NotFound::new);
    return new Run(visit, stage, List.of(), Encounter.begin(stage.scene()));
  }
}
