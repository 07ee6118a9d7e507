package lyhord.media.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps store and rows together. Bytes are noted as loose before they are stored and when their
 * file is deleted; a note that has lain long, for bytes that no row has, is the end of them.
 */
@Component
public class Keeping {
  private static final Duration PATIENCE = Duration.ofHours(6);

  private final Store store;
  private final JdbcClient db;
  private final Clock clock;
  private final TransactionTemplate together;

  Keeping(Store store, JdbcClient db, Clock clock, TransactionTemplate together) {
    this.store = store;
    this.db = db;
    this.clock = clock;
    this.together = together;
  }

  /** Stores bytes that a row will soon have. */
  public void put(String sha256, Path file) throws IOException {
    note(sha256);
    store.put(sha256, file);
  }

  /** Bytes whose row is deleted in the same transaction, or is not written yet. */
  public void note(String sha256) {
    db.sql(
            """
            insert into media.loose (sha256, since) values (:sha256, :now)
            on conflict (sha256) do update set since = excluded.since
            """)
        .param("sha256", sha256)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT2M")
  void sweep() {
    var then = OffsetDateTime.now(clock).minus(PATIENCE);
    db.sql("select sha256 from media.loose where since < :then")
        .param("then", then)
        .query(String.class)
        .list()
        .forEach(it -> together.executeWithoutResult(transaction -> settle(it, then)));
  }

  /**
   * The row is held until the bytes are gone, so whoever brings them again waits and brings all.
   */
  private void settle(String sha256, OffsetDateTime then) {
    var settled =
        db.sql("delete from media.loose where sha256 = :sha256 and since < :then")
            .param("sha256", sha256)
            .param("then", then)
            .update();
    if (settled == 1 && !isUsed(sha256)) {
      delete(sha256);
    }
  }

  private boolean isUsed(String sha256) {
    return db.sql(
            """
            select exists (select from media.file where sha256 = :sha256)
                or exists (select from media.rendition where sha256 = :sha256)
            """)
        .param("sha256", sha256)
        .query(Boolean.class)
        .single();
  }

  private void delete(String sha256) {
    try {
      store.delete(sha256);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
