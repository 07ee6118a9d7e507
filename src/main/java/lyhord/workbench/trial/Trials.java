package lyhord.workbench.trial;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import lyhord.clinic.Models;
import lyhord.member.Member;
import lyhord.understanding.Addressee;
import lyhord.understanding.Bank;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The examples that are being tried, until they are saved or let go of. */
@Repository
public class Trials {

  private static final Duration KEPT = Duration.ofHours(1);

  private final JdbcClient db;
  private final JsonMapper json;
  private final Models models;
  private final Clock clock;

  Trials(JdbcClient db, JsonMapper json, Models models, Clock clock) {
    this.db = db;
    this.json = json;
    this.models = models;
    this.clock = clock;
  }

  Trial begin(Bank.Example example, Member author) {
    var id = UUID.randomUUID();
    var now = OffsetDateTime.now(clock);
    db.sql(
            """
            insert into workbench.trial
              (id, topic, addressee, text, author_id, begun_at, step, seen_at)
            values (:id, :topic, :addressee, :text, :author, :now, 0, :now)
            """)
        .param("id", id)
        .param("topic", example.topic())
        .param("addressee", example.addressee().swedish())
        .param("text", example.text())
        .param("author", author.id())
        .param("now", now)
        .update();
    return new Trial(id, example.topic(), example.addressee(), example.text(), 0, now, null);
  }

  /** A trial of one's own. */
  public Optional<Trial> find(UUID id, Member author) {
    return db.sql("select * from workbench.trial where id = :id and author_id = :author")
        .param("id", id)
        .param("author", author.id())
        .query((row, number) -> trial(row))
        .optional();
  }

  /** What one has left untouched and may still save. */
  public Optional<Trial> latest(Member author) {
    return db.sql(
            """
            select * from workbench.trial where author_id = :author
            order by begun_at desc limit 1
            """)
        .param("author", author.id())
        .query((row, number) -> trial(row))
        .optional();
  }

  void reach(Trial trial, int step, @Nullable Outcome outcome) {
    db.sql(
            """
            update workbench.trial
            set step = :step, seen_at = :now, outcome = cast(:outcome as jsonb) where id = :id
            """)
        .param("step", step)
        .param("now", OffsetDateTime.now(clock))
        .param("outcome", outcome == null ? null : json.writeValueAsString(outcome))
        .param("id", trial.id())
        .update();
  }

  public void end(Trial trial) {
    db.sql("delete from workbench.trial where id = :id").param("id", trial.id()).update();
  }

  /** What nobody came back to; then its model is let go of too. */
  public void eraseOld() {
    var erased =
        db.sql("delete from workbench.trial where begun_at < :then")
            .param("then", OffsetDateTime.now(clock).minus(KEPT))
            .update();
    if (erased > 0) {
      models.forget();
    }
  }

  private Trial trial(ResultSet row) throws SQLException {
    var outcome = row.getString("outcome");
    return new Trial(
        row.getObject("id", UUID.class),
        row.getString("topic"),
        Addressee.called(row.getString("addressee")).orElseThrow(),
        row.getString("text"),
        row.getInt("step"),
        row.getObject("seen_at", OffsetDateTime.class),
        outcome == null ? null : json.readValue(outcome, Outcome.class));
  }
}
