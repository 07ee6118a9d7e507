package lyhord.member.account;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import lyhord.member.Member;
import lyhord.member.Members;
import lyhord.member.Secret;
import lyhord.member.Sessions;
import lyhord.member.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The addresses that members want instead of theirs. Asking for another forgets the one before. */
@Repository
class EmailChanges {

  private static final Duration GOOD_FOR = Duration.ofMinutes(15);

  private final Members members;
  private final Sessions sessions;
  private final EmailLetters letters;
  private final JdbcClient db;
  private final Clock clock;

  EmailChanges(
      Members members, Sessions sessions, EmailLetters letters, JdbcClient db, Clock clock) {
    this.members = members;
    this.sessions = sessions;
    this.letters = letters;
    this.db = db;
    this.clock = clock;
  }

  /** Whether the address has an account is not looked up here, on purpose. */
  @Transactional
  void ask(Member member, String email) {
    var secret = Secret.fresh();
    db.sql(
            """
            insert into member.email_change (member_id, mark, email, expires_at)
            values (:member, :mark, :email, :expires)
            on conflict (member_id) do update
            set mark = excluded.mark, email = excluded.email, expires_at = excluded.expires_at
            """)
        .param("member", member.id())
        .param("mark", secret.mark())
        .param("email", email)
        .param("expires", OffsetDateTime.now(clock).plus(GOOD_FOR))
        .update();
    letters.link(email, secret);
    letters.warn(member.email(), email);
  }

  /** The address that is to be the member's. */
  Optional<String> find(Member member, Secret secret) {
    return db.sql(
            """
            select email from member.email_change
            where member_id = :member and mark = :mark and expires_at > :now
            """)
        .param("member", member.id())
        .param("mark", secret.mark())
        .param("now", OffsetDateTime.now(clock))
        .query(String.class)
        .optional();
  }

  /** False when the link is not good. Nothing happens when another account has the address. */
  @Transactional
  boolean carryOut(SignedIn signedIn, Secret secret) {
    var member = signedIn.member();
    var email = use(member, secret);
    email.ifPresent(
        fresh -> {
          members.readdress(member, fresh);
          sessions.closeOthers(member, signedIn.session());
          letters.tell(member.email(), fresh);
        });
    return email.isPresent();
  }

  private Optional<String> use(Member member, Secret secret) {
    return db.sql(
            """
            delete from member.email_change
            where member_id = :member and mark = :mark and expires_at > :now
            returning email
            """)
        .param("member", member.id())
        .param("mark", secret.mark())
        .param("now", OffsetDateTime.now(clock))
        .query(String.class)
        .optional();
  }
}
