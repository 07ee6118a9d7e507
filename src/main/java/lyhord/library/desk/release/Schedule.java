package lyhord.library.desk.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import lyhord.law.Days;
import lyhord.member.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is to be published at a time. */
@Repository
class Schedule {

  /**
   * @param problem why it could not be published when the time came; empty while it waits
   */
  record Planned(UUID item, int revision, OffsetDateTime at, String problem, @Nullable UUID by) {}

  private static final String PLANNED =
      "select item_id, revision, at, problem, set_by from library.schedule ";

  private final JdbcClient db;
  private final Clock clock;

  Schedule(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  Optional<Planned> of(UUID item) {
    return db.sql(PLANNED + "where item_id = :item")
        .param("item", item)
        .query((row, i) -> planned(row))
        .optional();
  }

  /** Before anything else is held, in the order in which the clock does it too. */
  void hold(UUID item) {
    db.sql(PLANNED + "where item_id = :item for update")
        .param("item", item)
        .query((row, i) -> planned(row))
        .optional();
  }

  void set(UUID item, int revision, OffsetDateTime at, Member editor) {
    db.sql(
            """
            insert into library.schedule (item_id, revision, at, set_by)
            values (:item, :revision, :at, :editor)
            on conflict (item_id) do update
            set revision = excluded.revision, at = excluded.at, set_by = excluded.set_by,
                problem = ''
            """)
        .param("item", item)
        .param("revision", revision)
        .param("at", at)
        .param("editor", editor.id())
        .update();
  }

  /** Whether there was anything to forget. */
  boolean forget(UUID item) {
    return db.sql("delete from library.schedule where item_id = :item").param("item", item).update()
        == 1;
  }

  void failed(UUID item, String problem) {
    db.sql("update library.schedule set problem = :problem where item_id = :item")
        .param("item", item)
        .param("problem", problem)
        .update();
  }

  /** One whose time has come, that no other node is at work with. */
  Optional<Planned> due() {
    return db.sql(
            PLANNED
                + """
                where at <= :now and problem = '' order by at, item_id limit 1
                for update skip locked
                """)
        .param("now", OffsetDateTime.now(clock))
        .query((row, i) -> planned(row))
        .optional();
  }

  private static Planned planned(ResultSet row) throws SQLException {
    return new Planned(
        row.getObject("item_id", UUID.class),
        row.getInt("revision"),
        row.getObject("at", OffsetDateTime.class),
        row.getString("problem"),
        row.getObject("set_by", UUID.class));
  }

  /** The day that is offered first. */
  LocalDate tomorrow() {
    return Days.today(clock).plusDays(1);
  }
}
