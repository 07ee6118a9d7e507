package lyhord.search.serving;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Does one thing after another on a thread of its own, a few behind whoever asks for it. After the
 * first that goes wrong nothing more is done, and {@link #close} tells what it was.
 */
public final class InOrder implements AutoCloseable {

  /** Few, since a document that waits may be a whole report. */
  private static final int BEHIND = 4;

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("search-writer").factory());

  private final Semaphore places = new Semaphore(BEHIND);
  private final AtomicReference<@Nullable Throwable> wrong = new AtomicReference<>();

  /** Waits for a place, but not until it is done. */
  public void add(Runnable work) {
    places.acquireUninterruptibly();
    thread.execute(() -> run(work));
  }

  private void run(Runnable work) {
    try {
      if (wrong.get() == null) {
        work.run();
      }
    } catch (RuntimeException | Error e) {
      wrong.set(e);
    } finally {
      places.release();
    }
  }

  /** Waits until all is done. */
  @Override
  public void close() {
    thread.close();
    var thrown = wrong.get();
    if (thrown != null) {
      throw new IllegalStateException(thrown);
    }
  }
}
