package lyhord.library.desk.link;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where published pages lead, and how it went when the addresses were tried. */
@Repository
public class LinkChecks {

  static final int PAGE = 30;
  private static final Duration A_WEEK = Duration.ofDays(7);
  private static final Duration A_DAY = Duration.ofDays(1);
  private static final Duration LEASE = Duration.ofHours(1);

  private final JdbcClient db;
  private final Clock clock;

  LinkChecks(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** From now on the item leads to these. New ones are tried soon. */
  void replace(UUID item, Set<String> addresses) {
    var all = addresses.toArray(String[]::new);
    db.sql("delete from library.link where item_id = :item").param("item", item).update();
    db.sql(
            """
            insert into library.link (item_id, address)
            select :item, address from unnest(:all::text[]) as outgoing (address)
            """)
        .param("item", item)
        .param("all", all)
        .update();
    db.sql(
            """
            insert into library.link_check (address, due_at)
            select address, :now from unnest(:all::text[]) as outgoing (address)
            on conflict do nothing
            """)
        .param("all", all)
        .param("now", now())
        .update();
  }

  /** Some whose time has come. No other node takes them for an hour. */
  List<String> take(int most) {
    return db.sql(
            """
            with due as materialized (
              select c.address from library.link_check c
              where c.due_at <= :now and exists (
                select 1 from library.link l join library.publication p on p.item_id = l.item_id
                where l.address = c.address)
              order by c.due_at, c.address limit :most for update of c skip locked)
            update library.link_check c set due_at = :leased from due
            where c.address = due.address returning c.address
            """)
        .param("now", now())
        .param("leased", now().plus(LEASE))
        .param("most", most)
        .query(String.class)
        .list();
  }

  void answered(String address) {
    db.sql(
            """
            update library.link_check
            set due_at = :due, checked_at = :now, answered_at = :now, failing_from = null,
                problem = '', broken = false
            where address = :address
            """)
        .param("address", address)
        .param("now", now())
        .param("due", now().plus(A_WEEK))
        .update();
  }

  /** Broken is what has failed twice, with a day between. */
  void failed(String address, String problem) {
    db.sql(
            """
            update library.link_check
            set due_at = :due, checked_at = :now, problem = :problem,
                broken = coalesce(failing_from <= :yesterday, false),
                failing_from = coalesce(failing_from, :now)
            where address = :address
            """)
        .param("address", address)
        .param("problem", problem)
        .param("now", now())
        .param("yesterday", now().minus(A_DAY))
        .param("due", now().plus(A_DAY))
        .update();
  }

  /** False when there is no such address. */
  boolean tryAgain(String address) {
    return db.sql("update library.link_check set due_at = :now where address = :address")
            .param("address", address)
            .param("now", now())
            .update()
        == 1;
  }

  /** How many places lead to an address that is broken. */
  public int broken() {
    return db.sql(
            """
            select count(*) from library.link_check c
            join library.link l on l.address = c.address
            join library.publication p on p.item_id = l.item_id
            where c.broken
            """)
        .query(Integer.class)
        .single();
  }

  /** Those that have been broken longest first, each once for every page that leads there. */
  List<Broken> broken(int page) {
    return db.sql(
            """
            select c.address, c.problem, c.failing_from, c.answered_at, l.item_id, p.title
            from (select * from library.link_check where broken) c
            join library.link l on l.address = c.address
            join library.publication p on p.item_id = l.item_id
            order by c.failing_from, c.address, p.title limit :most offset :from
            """)
        .param("most", PAGE)
        .param("from", (page - 1) * PAGE)
        .query((row, i) -> broken(row))
        .list();
  }

  /** When an address last answered; empty when it has not. */
  public Optional<OffsetDateTime> lastAnswer(String address) {
    return db.sql(
            """
            select answered_at from library.link_check
            where address = :address and answered_at is not null
            """)
        .param("address", address)
        .query(OffsetDateTime.class)
        .optional();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }

  private static Broken broken(ResultSet row) throws SQLException {
    return new Broken(
        row.getString("address"),
        row.getString("problem"),
        row.getObject("failing_from", OffsetDateTime.class),
        row.getObject("answered_at", OffsetDateTime.class),
        row.getObject("item_id", UUID.class),
        row.getString("title"));
  }
}
