package lyhord.law.radar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lyhord.law.LawUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits to be looked through, and who has done so. */
@Repository
class Reviews {

  static final int PAGE = 30;

  private final JdbcClient db;
  private final Clock clock;

  Reviews(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** Flags all that rests on a section for a wording that was added. */
  void flag(UUID wording, List<LawUse> uses) {
    var keys = uses.stream().map(LawUse::key).toArray(String[]::new);
    var titles = uses.stream().map(LawUse::title).toArray(String[]::new);
    var paths = uses.stream().map(LawUse::path).toArray(String[]::new);
    db.sql(
            """
            insert into law.review (id, wording_id, use_key, title, path, flagged_at)
            select gen_random_uuid(), :wording, use.key, use.title, use.path, :now
            from unnest(:keys, :titles, :paths) as use (key, title, path)
            on conflict (wording_id, use_key) do nothing
            """)
        .param("wording", wording)
        .param("now", OffsetDateTime.now(clock))
        .param("keys", keys)
        .param("titles", titles)
        .param("paths", paths)
        .update();
  }

  List<Review> waiting(int page) {
    return db.sql(
            """
            select review.id, act, section, valid_from, title, path
            from law.review join law.wording on wording.id = wording_id
            where done_at is null order by flagged_at, review.id
            limit :most offset :from
            """)
        .param("most", PAGE)
        .param("from", (page - 1) * PAGE)
        .query(
            (row, i) ->
                new Review(
                    row.getObject("id", UUID.class),
                    row.getString("act"),
                    row.getString("section"),
                    row.getObject("valid_from", LocalDate.class),
                    row.getString("title"),
                    row.getString("path")))
        .list();
  }

  int waiting() {
    return db.sql("select count(*) from law.review where done_at is null")
        .query(Integer.class)
        .single();
  }

  /** False when there is nothing to do there. */
  boolean done(UUID id, UUID editor) {
    return db.sql(
                """
                update law.review set done_at = :now, done_by = :editor
                where id = :id and done_at is null
                """)
            .param("id", id)
            .param("editor", editor)
            .param("now", OffsetDateTime.now(clock))
            .update()
        == 1;
  }
}
