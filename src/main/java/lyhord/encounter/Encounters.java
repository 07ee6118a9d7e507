package lyhord.encounter;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import lyhord.clinic.Clinics;
import lyhord.dialogue.Encounter;
import lyhord.dialogue.Move;
import lyhord.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The conversations. A move is acknowledged when it is in the database, and only then; what is kept
 * in memory is a shortcut that any node can do without.
 */
@Repository
public class Encounters {
  private static final int KEPT_IN_MEMORY = 200;
  private static final int ATTEMPTS = 5;

  private final JdbcClient db;
  private final Visits visits;
  private final Clinics clinics;
  private final Cache<UUID, Run> recent = Caffeine.newBuilder().maximumSize(KEPT_IN_MEMORY).build();

  Encounters(JdbcClient db, Visits visits, Clinics clinics) {
    this.db = db;
    this.visits = visits;
    this.clinics = clinics;
  }

  /** The run at an address, if the visitor may see it; otherwise it does not exist. */
  public Run get(String token, @Nullable UUID visitor) {
    return of(visits.find(token, visitor).orElseThrow(NotFound::new));
  }

  /** The run of a visit that has been found. */
  public Run of(Visit visit) {
    var known = recent.getIfPresent(visit.id());
    var run = known == null ? begin(visit) : known.of(visit);
    var more = movesAfter(visit, run.moves().size());
    var now = more.isEmpty() ? run : run.after(more);
    recent.put(visit.id(), now);
    return now;
  }

  /**
   * Adds a move. The same form sent twice is one move: its key is already there.
   *
   * @param key what tells a form apart from another: where the visit stood, and what was written
   * @param making makes the move from the run as it stands; empty when nothing should be done
   */
  Run add(Visit visit, String key, Function<Run, Optional<Move>> making) {
    for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
      var run = of(visit);
      var move = making.apply(run);
      if (move.isEmpty() || run.encounter().over()) {
        return run;
      }
      if (insert(visit, run.moves().size() + 1, key, move.get())) {
        var now = run.after(List.of(move.get()));
        recent.put(visit.id(), now);
        return now;
      }
      if (isThere(visit, key)) {
        return of(visit);
      }
    }
    throw tooBusy();
  }

  /** The last move, and the note that the visit is handed in: both are stored, or neither. */
  @Transactional
  public void handIn(Visit visit, Move.Assessed move) {
    for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
      var run = of(visit);
      if (run.encounter().over() || insert(visit, run.moves().size() + 1, "bedomning", move)) {
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
    var moves = from.movesBefore(turn).orElseThrow(NotFound::new);
    var fork =
        visits.begin(visit.caseId(), visit.version(), visit.member(), visit.pair(), visit.id());
    for (var number = 1; number <= moves; number++) {
      insert(fork, number, "fork:" + number, from.moves().get(number - 1));
    }
    return fork;
  }

  private static IllegalStateException tooBusy() {
    return new IllegalStateException("The visit is being written to from too many places");
  }

  private boolean insert(Visit visit, int number, String key, Move move) {
    return db.sql(
                """
                insert into encounter.move (visit_id, number, key, at, body)
                values (:visit, :number, :key, :at, :body)
                on conflict do nothing
                """)
            .param("visit", visit.id())
            .param("number", number)
            .param("key", key)
            .param("at", move.at().atOffset(ZoneOffset.UTC))
            .param("body", MoveJson.write(move))
            .update()
        == 1;
  }

  private boolean isThere(Visit visit, String key) {
    return db.sql(
            "select exists (select from encounter.move where visit_id = :visit and key = :key)")
        .param("visit", visit.id())
        .param("key", key)
        .query(Boolean.class)
        .single();
  }

  private List<Move> movesAfter(Visit visit, int number) {
    return db.sql(
            """
            select body from encounter.move
            where visit_id = :visit and number > :number order by number
            """)
        .param("visit", visit.id())
        .param("number", number)
        .query((row, index) -> MoveJson.read(row.getString("body")))
        .list();
  }

  private Run begin(Visit visit) {
    var stage = clinics.stage(visit.caseId(), visit.version()).orElseThrow(NotFound::new);
    return new Run(visit, stage, List.of(), Encounter.begin(stage.scene()));
  }
}
