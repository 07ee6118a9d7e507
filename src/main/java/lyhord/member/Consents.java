package lyhord.member;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who has agreed that the clients may learn from what they did not understand. */
@Repository
public class Consents {

  private final JdbcClient db;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Consents(JdbcClient db, ApplicationEventPublisher events, Clock clock) {
    this.db = db;
    this.events = events;
    this.clock = clock;
  }

  /** A member has taken a consent back; heard in the same transaction. */
  public record Withdrawn(UUID member) {}

  /** When it was given; empty when it was not, or was taken back. */
  public Optional<OffsetDateTime> given(UUID member) {
    return db.sql(
            """
            select given_at from member.consent
            where member_id = :member and purpose = 'teaching'
            """)
        .param("member", member)
        .query((row, number) -> row.getObject("given_at", OffsetDateTime.class))
        .optional();
  }

  public void give(Member member) {
    db.sql(
            """
            insert into member.consent (member_id, purpose, given_at)
            values (:member, 'teaching', :now) on conflict do nothing
            """)
        .param("member", member.id())
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  @Transactional
  public void withdraw(Member member) {
    db.sql("delete from member.consent where member_id = :member and purpose = 'teaching'")
        .param("member", member.id())
        .update();
    events.publishEvent(new Withdrawn(member.id()));
  }
}
