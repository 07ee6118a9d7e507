package lyhord.search.serving;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.util.ConcurrentLruCache;

/**
 * Keeps answers, so that the same question costs nothing. While most questions are new, as when a
 * machine asks them, only the answer to what is asked a second time is kept: all of them would fill
 * the memory in seconds, and each time it is cleared everyone waits.
 */
public final class Answers<Q, A> {

  private static final int KEPT = 2_000;
  private static final int REMEMBERED = 10_000;

  /** About so many of the latest questions tell how it is now. */
  private static final long LATEST = 1_000;

  private static final long ALL = 1_000_000;
  private static final long FEW = ALL * 3 / 10;

  private final Function<Q, A> search;
  private final Predicate<A> whole;
  private final ConcurrentLruCache<Q, A> kept;
  private final ConcurrentLruCache<Q, Boolean> before =
      new ConcurrentLruCache<>(REMEMBERED, it -> true);

  /** How many of a million questions that had been asked before. */
  private final AtomicLong again = new AtomicLong(ALL);

  /**
   * @param whole whether an answer is all there is to find, and may be given again
   */
  public Answers(Function<Q, A> search, Predicate<A> whole) {
    this.search = search;
    this.whole = whole;
    this.kept = new ConcurrentLruCache<>(KEPT, search);
  }

  public A to(Q asked) {
    var isNew = !before.contains(asked);
    var share = again.updateAndGet(it -> it + ((isNew ? 0 : ALL) - it) / LATEST);
    before.get(asked);
    if (isNew && share < FEW) {
      return search.apply(asked);
    }
    var found = kept.get(asked);
    if (!whole.test(found)) {
      kept.remove(asked);
    }
    return found;
  }
}
