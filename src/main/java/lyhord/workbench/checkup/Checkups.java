package lyhord.workbench.checkup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import lyhord.understanding.Addressee;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The latest check for each addressee, kept until the next. */
@Repository
class Checkups {

  private final JdbcClient db;
  private final JsonMapper json;
  private final Clock clock;

  Checkups(JdbcClient db, JsonMapper json, Clock clock) {
    this.db = db;
    this.json = json;
    this.clock = clock;
  }

  Optional<Checkup> of(Addressee addressee) {
    return db.sql("select * from workbench.checkup where addressee = :addressee")
        .param("addressee", addressee.swedish())
        .query((row, number) -> checkup(row))
        .optional();
  }

  /** How far the work has come; what was found before stays until it is done. */
  void reach(Addressee addressee, int step) {
    db.sql(
            """
            insert into workbench.checkup (addressee, step, seen_at)
            values (:addressee, :step, :now)
            on conflict (addressee) do update
            set step = excluded.step, seen_at = excluded.seen_at
            """)
        .param("addressee", addressee.swedish())
        .param("step", step)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  void keep(Addressee addressee, String mark, Findings findings) {
    db.sql(
            """
            update workbench.checkup
            set step = :step, seen_at = :now, mark = :mark, done_at = :now,
              findings = cast(:findings as jsonb)
            where addressee = :addressee
            """)
        .param("step", CheckupRun.STEPS)
        .param("now", OffsetDateTime.now(clock))
        .param("mark", mark)
        .param("findings", json.writeValueAsString(findings))
        .param("addressee", addressee.swedish())
        .update();
  }

  private Checkup checkup(ResultSet row) throws SQLException {
    var findings = row.getString("findings");
    return new Checkup(
        row.getInt("step"),
        row.getObject("seen_at", OffsetDateTime.class),
        row.getString("mark"),
        row.getObject("done_at", OffsetDateTime.class),
        findings == null ? null : json.readValue(findings, Findings.class));
  }
}
