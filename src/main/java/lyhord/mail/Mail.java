package lyhord.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The letters that wait to leave. */
@Repository
public class Mail {

  /** How long a node may take over a letter before another node tries. */
  private static final Duration LEASE = Duration.ofMinutes(5);

  private final JdbcClient db;
  private final Clock clock;

  Mail(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** Leaves within a minute after the surrounding transaction, never if that is rolled back. */
  public void send(Letter letter) {
    db.sql(
            """
            insert into mail.letter (recipient, subject, text, written_at, due_at)
            values (:recipient, :subject, :text, :now, :now)
            """)
        .param("recipient", letter.to())
        .param("subject", letter.subject())
        .param("text", letter.text())
        .param("now", now())
        .update();
  }

  /** Takes letters over for a while, so that no other node sends them at the same time. */
  List<Waiting> take(int most) {
    return db.sql(
            """
            update mail.letter
            set due_at = :until, attempts = attempts + 1
            where id in (
              select id from mail.letter where due_at <= :now
              order by due_at limit :most for update skip locked)
            returning id, recipient, subject, text, attempts
            """)
        .param("now", now())
        .param("until", now().plus(LEASE))
        .param("most", most)
        .query(
            (row, number) ->
                new Waiting(
                    row.getLong("id"),
                    row.getInt("attempts"),
                    new Letter(
                        row.getString("recipient"),
                        row.getString("subject"),
                        row.getString("text"))))
        .list();
  }

  void erase(Waiting waiting) {
    db.sql("delete from mail.letter where id = :id").param("id", waiting.id()).update();
  }

  void postpone(Waiting waiting, Duration pause) {
    db.sql("update mail.letter set due_at = :due where id = :id")
        .param("id", waiting.id())
        .param("due", now().plus(pause))
        .update();
  }

  void eraseWrittenBefore(OffsetDateTime moment) {
    db.sql("delete from mail.letter where written_at < :moment").param("moment", moment).update();
  }

  List<LettersPage.Line> latest() {
    return db.sql(
            """
            select recipient, subject, text, written_at from mail.letter
            order by id desc limit 50
            """)
        .query(DataClassRowMapper.newInstance(LettersPage.Line.class))
        .list();
  }

  OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }

  record Waiting(long id, int attempts, Letter letter) {}
}
