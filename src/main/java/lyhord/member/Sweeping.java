package lyhord.member;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Erases, once an hour, what has had its time. */
@Component
class Sweeping {

  private static final Period SIGN_INS_KEPT = Period.ofDays(90);

  private static final List<String> OLD =
      List.of(
          "delete from member.session where expires_at < :now",
          "delete from member.link where expires_at < :now",
          "delete from member.email_change where expires_at < :now",
          "delete from member.challenge where expires_at < :now",
          "delete from member.allowance where free_at < :now");

  private final JdbcClient db;
  private final Clock clock;

  Sweeping(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
  void sweep() {
    var now = OffsetDateTime.now(clock);
    for (var sql : OLD) {
      db.sql(sql).param("now", now).update();
    }
    db.sql("delete from member.sign_in where at < :moment")
        .param("moment", now.minus(SIGN_INS_KEPT))
        .update();
  }
}
