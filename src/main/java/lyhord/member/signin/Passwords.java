package lyhord.member.signin;

import java.text.Normalizer;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import lyhord.member.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Repository;

/** Passwords as Argon2id, 19 MiB each: so only a few at a time are worked on. */
@Repository
public class Passwords {

  public static final int SHORTEST = 12;
  private static final int LONGEST = 200;
  private static final int PATIENCE_IN_SECONDS = 10;

  /** The heap is small. */
  private static final int AT_ONCE = Math.min(3, Runtime.getRuntime().availableProcessors());

  private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
  private final Semaphore places = new Semaphore(AT_ONCE, true);
  private final AtomicLong work = new AtomicLong();
  private final JdbcClient db;
  private final Clock clock;
  private volatile @Nullable String nobodys;

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
    return !hash(member.id()).equals(nobodys());
  }

  /** Does the same work whether or not there is such a member, and such a password. */
  public boolean match(@Nullable Member member, String typed) {
    var hash = hash(member == null ? UUID.randomUUID() : member.id());
    var right = atWork(() -> argon2.matches(plain(typed), hash));
    return right && member != null && !hash.equals(nobodys());
  }

  public void choose(Member member, String password) {
    var hash = atWork(() -> argon2.encode(plain(password)));
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
    return work.get();
  }

  private String hash(UUID member) {
    return db.sql("select hash from member.password where member_id = :member")
        .param("member", member)
        .query(String.class)
        .optional()
        .orElseGet(this::nobodys);
  }

  /** Made at the first need, not at every start. */
  private String nobodys() {
    var made = nobodys;
    if (made == null) {
      made = argon2.encode("nobody's");
      nobodys = made;
    }
    return made;
  }

  private <T> T atWork(java.util.function.Supplier<T> task) {
    try {
      if (!places.tryAcquire(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
        throw new TooMany();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new TooMany();
    }
    try {
      work.incrementAndGet();
      return task.get();
    } finally {
      places.release();
    }
  }

  /** Two keyboards may write the same å in two ways. */
  private static String plain(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC);
  }
}
