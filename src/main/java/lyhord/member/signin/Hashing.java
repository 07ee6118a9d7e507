package lyhord.member.signin;

import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Passwords as Argon2id, 19 MiB each: so only a few at a time are worked on. */
final class Hashing {

  private static final int PATIENCE_IN_SECONDS = 10;

  /** The heap is small. */
  private static final int AT_ONCE = Math.min(3, Runtime.getRuntime().availableProcessors());

  private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
  private final Semaphore places = new Semaphore(AT_ONCE, true);
  private final AtomicLong done = new AtomicLong();
  private volatile @Nullable String nobodys;

  String hash(String password) {
    return inTurn(() -> argon2.encode(plain(password)));
  }

  boolean matches(String typed, String hash) {
    return inTurn(() -> argon2.matches(plain(typed), hash));
  }

  /** A hash that no password has, made at the first need and not at every start. */
  String nobodys() {
    var made = nobodys;
    if (made == null) {
      made = argon2.encode("nobody's");
      nobodys = made;
    }
    return made;
  }

  /** How many times a password has been worked on. */
  long done() {
    return done.get();
  }

  private <T> T inTurn(Supplier<T> work) {
    waitForPlace();
    try {
      done.incrementAndGet();
      return work.get();
    } finally {
      places.release();
    }
  }

  private void waitForPlace() {
    try {
      if (!places.tryAcquire(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
        throw new TooMany();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new TooMany();
    }
  }

  /** Two keyboards may write the same å in two ways. */
  private static String plain(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC);
  }
}
