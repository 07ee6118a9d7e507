package lyhord.member.passkey;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What keys have been asked to sign. Each question is answered once. */
@Repository
class Challenges {

  private static final Duration GOOD_FOR = Duration.ofMinutes(5);

  private final JdbcClient db;
  private final Clock clock;

  Challenges(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  UUID keep(@Nullable UUID member, String request) {
    var id = UUID.randomUUID();
    db.sql(
            """
            insert into member.challenge (id, member_id, request, expires_at)
            values (:id, :member, :request, :expires)
            """)
        .param("id", id)
        .param("member", member, Types.OTHER)
        .param("request", request)
        .param("expires", OffsetDateTime.now(clock).plus(GOOD_FOR))
        .update();
    return id;
  }

  Optional<String> take(UUID id, @Nullable UUID member) {
    return db.sql(
            """
            delete from member.challenge
            where id = :id and expires_at > :now and member_id is not distinct from :member
            returning request
            """)
        .param("id", id)
        .param("now", OffsetDateTime.now(clock))
        .param("member", member, Types.OTHER)
        .query(String.class)
        .optional();
  }
}
