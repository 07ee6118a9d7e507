package lyhord.member;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The browsers that are signed in. A session ends at a set time, however much it is used. */
@Repository
public class Sessions {

  static final Duration A_DAY_AT_WORK = Duration.ofHours(12);
  static final Duration KEPT = Duration.ofDays(30);
  private static final Duration FRESH = Duration.ofMinutes(15);
  private static final Duration SEEN = Duration.ofMinutes(10);

  private final JdbcClient db;
  private final Clock clock;

  Sessions(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** Returns the secret that the browser is to carry. */
  @Transactional
  public Secret open(Member member, Session.Way way, String device, boolean keep) {
    var secret = Secret.fresh();
    var now = now();
    db.sql(
            """
            insert into member.session
              (id, mark, member_id, opened_by, opened_at, seen_at, expires_at, device)
            values (:id, :mark, :member, :way, :now, :now, :expires, :device)
            """)
        .param("id", UUID.randomUUID())
        .param("mark", secret.mark())
        .param("member", member.id())
        .param("way", way.word())
        .param("now", now)
        .param("expires", now.plus(keep ? KEPT : A_DAY_AT_WORK))
        .param("device", device)
        .update();
    note(member, way);
    return secret;
  }

  private void note(Member member, Session.Way way) {
    db.sql("insert into member.sign_in (member_id, at, way) values (:member, :now, :way)")
        .param("member", member.id())
        .param("now", now())
        .param("way", way.word())
        .update();
  }

  Optional<SignedIn> find(Secret secret) {
    var found =
        db.sql(
                """
                select m.id, m.email, m.name, s.id as session_id, s.opened_by, s.opened_at,
                  s.seen_at, s.device, array(
                    select r.role from member.role r where r.member_id = m.id) as roles
                from member.session s
                join member.member m on m.id = s.member_id
                where s.mark = :mark and s.expires_at > :now
                """)
            .param("mark", secret.mark())
            .param("now", now())
            .query((row, number) -> new SignedIn(Member.of(row), Session.of(row)))
            .optional();
    found.ifPresent(signedIn -> see(signedIn.session()));
    return found;
  }

  private void see(Session session) {
    if (session.seenAt().isBefore(now().minus(SEEN))) {
      db.sql("update member.session set seen_at = :now where id = :id")
          .param("now", now())
          .param("id", session.id())
          .update();
    }
  }

  public List<Session> of(Member member) {
    return db.sql(
            """
            select id as session_id, opened_by, opened_at, seen_at, device from member.session
            where member_id = :member and expires_at > :now
            order by seen_at desc
            """)
        .param("member", member.id())
        .param("now", now())
        .query((row, number) -> Session.of(row))
        .list();
  }

  public void close(Member member, UUID session) {
    db.sql("delete from member.session where id = :id and member_id = :member")
        .param("id", session)
        .param("member", member.id())
        .update();
  }

  /** After a new password nobody else stays in. */
  public void closeOthers(Member member, Session kept) {
    db.sql("delete from member.session where member_id = :member and id <> :kept")
        .param("member", member.id())
        .param("kept", kept.id())
        .update();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }

  /** Who has just come in by link or passkey; a password may have been guessed. */
  public boolean isFresh(Session session) {
    return session.openedBy() != Session.Way.PASSWORD
        && session.openedAt().isAfter(now().minus(FRESH));
  }
}
