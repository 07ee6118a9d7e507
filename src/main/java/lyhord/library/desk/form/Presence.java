package lyhord.library.desk.form;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lyhord.member.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** Who has an item's form open, as far as their browsers have told lately. */
@Repository
class Presence {

  private static final Duration LATELY = Duration.ofSeconds(75);

  private final JdbcClient db;
  private final Clock clock;

  Presence(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** Answers the names of the others who have it open. */
  List<String> see(UUID item, Member editor) {
    var now = OffsetDateTime.now(clock);
    db.sql(
            """
            insert into library.presence (item_id, member_id, seen_at) values (:item, :editor, :now)
            on conflict (item_id, member_id) do update set seen_at = excluded.seen_at
            """)
        .param("item", item)
        .param("editor", editor.id())
        .param("now", now)
        .update();
    return db.sql(
            """
            select m.name from library.presence p join member.member m on m.id = p.member_id
            where p.item_id = :item and p.member_id <> :editor and p.seen_at > :lately
            order by m.name
            """)
        .param("item", item)
        .param("editor", editor.id())
        .param("lately", now.minus(LATELY))
        .query(String.class)
        .list();
  }

  /** Once they have left the form. */
  void leave(UUID item, Member editor) {
    db.sql("delete from library.presence where item_id = :item and member_id = :editor")
        .param("item", item)
        .param("editor", editor.id())
        .update();
  }

  @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT2M")
  void sweep() {
    db.sql("delete from library.presence where seen_at < :then")
        .param("then", OffsetDateTime.now(clock).minus(LATELY))
        .update();
  }
}
