package lyhord.member.signin;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import lyhord.member.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The members' passwords, of which only a hash is kept. */
@Repository
public class Passwords {

  private static final int SHORTEST = 12;
  private static final int LONGEST = 200;

  private final Hashing hashing = new Hashing();
  private final JdbcClient db;
  private final Clock clock;

  Passwords(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** Words on what is wrong with a new password, null when it will do. */
  public static @Nullable String advice(String password, String email) {
    var name = email.substring(0, Math.max(0, email.indexOf('@')));
    if (password.length() < SHORTEST) {
      return "Lösenordet behöver minst " + SHORTEST + " tecken. En mening är lätt att minnas.";
    }
    if (password.length() > LONGEST) {
      return "Lösenordet får ha högst " + LONGEST + " tecken.";
    }
    if (password.chars().distinct().count() < 5
        || (name.length() > 3 && password.toLowerCase(Locale.ROOT).contains(name))) {
      return "Lösenordet är för lätt att gissa. Välj ett som inte bygger på din adress.";
    }
    return null;
  }

  public boolean has(Member member) {
    return !hash(member.id()).equals(hashing.nobodys());
  }

  /** Does the same work whether or not there is such a member, and such a password. */
  public boolean match(@Nullable Member member, String typed) {
    var hash = hash(member == null ? UUID.randomUUID() : member.id());
    var right = hashing.matches(typed, hash);
    return right && member != null && !hash.equals(hashing.nobodys());
  }

  public void choose(Member member, String password) {
    var hash = hashing.hash(password);
    db.sql(
            """
            insert into member.password (member_id, hash, chosen_at) values (:member, :hash, :now)
            on conflict (member_id) do update set hash = excluded.hash, chosen_at = excluded.chosen_at
            """)
        .param("member", member.id())
        .param("hash", hash)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /** How many times a password has been worked on; tests compare it. */
  long work() {
    return hashing.done();
  }

  private String hash(UUID member) {
    return db.sql("select hash from member.password where member_id = :member")
        .param("member", member)
        .query(String.class)
        .optional()
        .orElseGet(hashing::nobodys);
  }
}
