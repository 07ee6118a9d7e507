package lyhord.member.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import lyhord.member.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How often something may be tried, the same on every node. One row tells when the next try is
 * free; tries may run ahead of it by so many steps at once.
 */
@Repository
class Allowances {

  private final JdbcClient db;
  private final Clock clock;

  Allowances(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** So many at once, then one more for each step of time. */
  record Pace(int atOnce, Duration step) {}

  void spend(String what, String who, Pace pace) {
    var now = OffsetDateTime.now(clock);
    var spent =
        db.sql(
                """
                insert into member.allowance as a (mark, free_at)
                values (:mark, :next)
                on conflict (mark) do update
                set free_at = greatest(a.free_at, :now) + cast(:step as interval)
                where greatest(a.free_at, :now) + cast(:step as interval) <= :latest
                """)
            .param("mark", new Secret(what + " " + who).mark())
            .param("now", now)
            .param("step", pace.step().toString())
            .param("next", now.plus(pace.step()))
            .param("latest", now.plus(pace.step().multipliedBy(pace.atOnce())))
            .update();
    if (spent == 0) {
      throw new TooMany();
    }
  }
}
