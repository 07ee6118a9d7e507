package lyhord.encounter;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The conversations. A move is acknowledged when it is in the database, and only then; what is kept
 * in memory is a shortcut that any node can do without.
 */
@Repository
public class Encounters {
  private static final int MOVES_IN_MEMORY = 20_000;
  private static final int ATTEMPTS = 5;

  private final JdbcClient db;
  private final Visits visits;
  private final Clinics clinics;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final Cache<String, Run> recent =
      Caffeine.newBuilder()
          .maximumWeight(MOVES_IN_MEMORY)
          .weigher((String token, Run run) -> 1 + run.moves().size())
          .build();

  Encounters(
      JdbcClient db,
      Visits visits,
      Clinics clinics,
      ApplicationEventPublisher events,
      Clock clock) {
    this.db = db;
    this.visits = visits;
    this.clinics = clinics;
    this.events = events;
    this.clock = clock;
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
      if (insert(run.visit(), run.moves().size() + 1, key, move.get())) {
        var after = keep(run.after(List.of(move.get())));
        TurnMisheard.in(after, move.get()).ifPresent(events::publishEvent);
        return after;
      }
      run = of(run.visit());
      if (isThere(run.visit(), key)) {
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
        visits.begin(
            visit.caseId(),
            visit.version(),
            visit.member(),
            visit.pair(),
            visit.id(),
            visit.mayTeach());
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

  /** The visit at an address and what is new in it since it was last kept, in one question. */
  private Optional<Run> now(String token) {
    var known = known(token);
    return db.sql(
            """
            select visit.*, move.body
            from encounter.visit
              left join encounter.move on move.visit_id = visit.id and move.number > :known
            where visit.token = :token and (visit.expires_at is null or visit.expires_at > :now)
            order by move.number
            """)
        .param("token", token)
        .param("known", known == null ? 0 : known.moves().size())
        .param("now", OffsetDateTime.now(clock))
        .query(rows -> rows.next() ? Optional.of(run(known, rows)) : Optional.<Run>empty())
        .map(this::keep);
  }

  /** What is kept, unless the case has been read anew since; then it is played again. */
  private @Nullable Run known(String token) {
    var known = recent.getIfPresent(token);
    return known == null || clinics.isCurrent(known.stage()) ? known : null;
  }

  private Run run(@Nullable Run known, ResultSet rows) throws SQLException {
    var visit = Visits.visit(rows, 0);
    var more = new ArrayList<Move>();
    do {
      var body = rows.getString("body");
      if (body != null) {
        more.add(MoveJson.read(body));
      }
    } while (rows.next());
    return (known == null ? begin(visit) : known.of(visit)).after(more);
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
