package lyhord.workbench;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import lyhord.encounter.TurnMisheard;
import lyhord.understanding.Addressee;
import lyhord.understanding.Utterance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The turns that have been collected. */
@Repository
public class MisheardTurns {

  /** How many are looked at; the oldest wait until some of these have been dealt with. */
  static final int MOST = 2000;

  private static final Duration TRACED = Duration.ofHours(24);

  private final JdbcClient db;
  private final Clock clock;

  MisheardTurns(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** The same turn told twice is one turn of which more is known. */
  @Transactional
  public void take(TurnMisheard told) {
    var known =
        db.sql(
                """
                update workbench.misheard
                set disowned = disowned or :disowned, meant = coalesce(:meant, meant)
                where id = (select misheard_id from workbench.trace
                            where visit_id = :visit and turn = :turn)
                """)
            .param("disowned", told.disowned())
            .param("meant", told.meant())
            .param("visit", told.visit().id())
            .param("turn", told.turn())
            .update();
    if (known == 0) {
      trace(told, insert(told));
    }
  }

  private long insert(TurnMisheard told) {
    return db.sql(
            """
            insert into workbench.misheard
              (text, addressee, case_id, previous_topic, taken_for, verdict, disowned, meant, at)
            values
              (:text, :addressee, :case, :previous, :taken, :verdict, :disowned, :meant, :now)
            returning id
            """)
        .param("text", Masking.of(told.said().text()))
        .param("addressee", told.said().addressee().swedish())
        .param("case", told.visit().caseId())
        .param("previous", told.said().previousTopic())
        .param("taken", told.heard().topic())
        .param("verdict", told.heard().verdict().name().toLowerCase(Locale.ROOT))
        .param("disowned", told.disowned())
        .param("meant", told.meant())
        .param("now", now().truncatedTo(ChronoUnit.HOURS))
        .query(Long.class)
        .single();
  }

  private void trace(TurnMisheard told, long id) {
    db.sql(
            """
            insert into workbench.trace (misheard_id, visit_id, turn, member_id, until)
            values (:id, :visit, :turn, :member, :until)
            """)
        .param("id", id)
        .param("visit", told.visit().id())
        .param("turn", told.turn())
        .param("member", told.visit().member())
        .param("until", now().plus(TRACED))
        .update();
  }

  /** Changes when the list does. */
  String mark() {
    return db.sql(
            """
            select count(*) || ' ' || coalesce(max(id), 0)
              || ' ' || count(*) filter (where disowned) || ' ' || count(meant)
            from workbench.misheard where aside_since is null
            """)
        .query(String.class)
        .single();
  }

  /** Those that wait for someone to look at them, the latest first. */
  public List<MisheardTurn> waiting() {
    return db.sql(
            """
            select * from workbench.misheard where aside_since is null
            order by id desc limit :most
            """)
        .param("most", MOST)
        .query((row, number) -> turn(row))
        .list();
  }

  Optional<MisheardTurn> find(long id) {
    return db.sql("select * from workbench.misheard where id = :id")
        .param("id", id)
        .query((row, number) -> turn(row))
        .optional();
  }

  void setAside(List<Long> ids) {
    db.sql("update workbench.misheard set aside_since = :now where id = any(:ids)")
        .param("now", now())
        .param("ids", ids.toArray(Long[]::new))
        .update();
  }

  /** What has become an example need not be collected any longer. */
  public void settle(Addressee addressee, String text) {
    db.sql("delete from workbench.misheard where addressee = :addressee and text = :text")
        .param("addressee", addressee.swedish())
        .param("text", text)
        .update();
  }

  void eraseFrom(UUID visit) {
    db.sql(
            """
            delete from workbench.misheard
            where id in (select misheard_id from workbench.trace where visit_id = :visit)
            """)
        .param("visit", visit)
        .update();
  }

  void eraseAllOf(UUID member) {
    db.sql(
            """
            delete from workbench.misheard
            where id in (select misheard_id from workbench.trace where member_id = :member)
            """)
        .param("member", member)
        .update();
  }

  /** The texts that can still be told to be a member's. */
  List<String> of(UUID member) {
    return db.sql(
            """
            select m.text from workbench.misheard m
            join workbench.trace t on t.misheard_id = m.id
            where t.member_id = :member order by m.id
            """)
        .param("member", member)
        .query(String.class)
        .list();
  }

  void eraseOlderThan(Duration kept) {
    db.sql("delete from workbench.misheard where at < :then")
        .param("then", now().minus(kept))
        .update();
    db.sql("delete from workbench.trace where until < :now").param("now", now()).update();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }

  private static MisheardTurn turn(ResultSet row) throws SQLException {
    var addressee = Addressee.called(row.getString("addressee")).orElseThrow();
    return new MisheardTurn(
        row.getLong("id"),
        new Utterance(row.getString("text"), addressee, row.getString("previous_topic")),
        row.getString("case_id"),
        row.getString("taken_for"),
        row.getString("verdict"),
        row.getBoolean("disowned"),
        row.getString("meant"),
        row.getObject("at", OffsetDateTime.class));
  }
}
