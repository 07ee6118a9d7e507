package lyhord.encounter;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lyhord.dialogue.Move;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The moves as they are stored: each under a number of its own, and none of them twice. */
@Repository
class Moves {

  private final JdbcClient db;
  private final Clock clock;

  Moves(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** A visit as it is now, and the moves that were asked for. */
  record News(Visit visit, List<Move> moves) {}

  /** Whether the move got its number; another may have taken it, or the same form come before. */
  boolean insert(Visit visit, int number, String key, Move move) {
    var inserted =
        db.sql(
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
            .update();
    return inserted == 1;
  }

  boolean has(Visit visit, String key) {
    return db.sql(
            "select exists (select from encounter.move where visit_id = :visit and key = :key)")
        .param("visit", visit.id())
        .param("key", key)
        .query(Boolean.class)
        .single();
  }

  /** The visit at an address and its moves after the first {@code known}, in one question. */
  Optional<News> after(String token, int known) {
    return db.sql(
            """
            select visit.*, move.body
            from encounter.visit
              left join encounter.move on move.visit_id = visit.id and move.number > :known
            where visit.token = :token and (visit.expires_at is null or visit.expires_at > :now)
            order by move.number
            """)
        .param("token", token)
        .param("known", known)
        .param("now", OffsetDateTime.now(clock))
        .query(rows -> rows.next() ? Optional.of(news(rows)) : Optional.<News>empty());
  }

  private static News news(ResultSet rows) throws SQLException {
    var visit = Visits.visit(rows, 0);
    var moves = new ArrayList<Move>();
    do {
      var body = rows.getString("body");
      if (body != null) {
        moves.add(MoveJson.read(body));
      }
    } while (rows.next());
    return new News(visit, moves);
  }

  /**
   * Tells one sent form from another, so that the same one sent twice is one move.
   *
   * @param at how many moves the visit had when the form was drawn
   */
  static String key(String kind, int at, String words) {
    return kind + ":" + at + ":" + UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
  }
}
