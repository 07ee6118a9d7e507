package lyhord.library.desk.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import lyhord.member.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has asked for another pair of eyes, and what was answered. Bound to one revision. */
@Repository
class Opinions {

  private final JdbcClient db;
  private final Clock clock;

  Opinions(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  Optional<Opinion> of(UUID item, int revision) {
    return db.sql(
            """
            select r.request, r.asked_at, coalesce(a.name, 'Någon') as asked_by, r.approved,
                   r.comment, coalesce(b.name, 'Någon') as answered_by
            from library.review r
            left join member.member a on a.id = r.asked_by
            left join member.member b on b.id = r.answered_by
            where r.item_id = :item and r.revision = :revision
            """)
        .param("item", item)
        .param("revision", revision)
        .query((row, i) -> review(row))
        .optional();
  }

  /** False when it is approved already, and needs no more asking. */
  boolean ask(UUID item, int revision, String request, Member editor) {
    return db.sql(
                """
            insert into library.review (item_id, revision, request, asked_at, asked_by)
            values (:item, :revision, :request, :now, :editor)
            on conflict (item_id, revision) do update
            set request = excluded.request, asked_at = excluded.asked_at,
                asked_by = excluded.asked_by, approved = null, comment = '', answered_at = null,
                answered_by = null
            where library.review.approved is distinct from true
            """)
            .param("item", item)
            .param("revision", revision)
            .param("request", request)
            .param("now", OffsetDateTime.now(clock))
            .param("editor", editor.id())
            .update()
        == 1;
  }

  /** False when somebody has answered already, or nobody has asked. */
  boolean answer(UUID item, int revision, boolean approved, String comment, Member editor) {
    return db.sql(
                """
                update library.review
                set approved = :approved, comment = :comment, answered_at = :now,
                    answered_by = :editor
                where item_id = :item and revision = :revision and answered_at is null
                """)
            .param("item", item)
            .param("revision", revision)
            .param("approved", approved)
            .param("comment", comment)
            .param("now", OffsetDateTime.now(clock))
            .param("editor", editor.id())
            .update()
        == 1;
  }

  private static Opinion review(ResultSet row) throws SQLException {
    return new Opinion(
        row.getString("request"),
        row.getObject("asked_at", OffsetDateTime.class),
        row.getString("asked_by"),
        (Boolean) row.getObject("approved"),
        row.getString("comment"),
        row.getString("answered_by"));
  }
}
