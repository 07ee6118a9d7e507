package lyhord.search.serving;

import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.util.ConcurrentLruCache;

/**
 * Keeps the answer to what is asked a second time. Most is asked once; to keep all of that would
 * fill the memory, and each time it is cleared everyone waits.
 */
public final class Answers<Q, A> {

  private static final int KEPT = 2_000;
  private static final int REMEMBERED = 10_000;

  private final Function<Q, A> search;
  private final Predicate<A> whole;
  private final ConcurrentLruCache<Q, A> kept;
  private final ConcurrentLruCache<Q, Boolean> before =
      new ConcurrentLruCache<>(REMEMBERED, it -> true);

  /**
   * @param whole whether an answer is all there is to find, and may be given again
   */
  public Answers(Function<Q, A> search, Predicate<A> whole) {
    this.search = search;
    this.whole = whole;
    this.kept = new ConcurrentLruCache<>(KEPT, search);
  }

  public A to(Q asked) {
    if (!kept.contains(asked) && !before.contains(asked)) {
      before.get(asked);
      return search.apply(asked);
    }
    var found = kept.get(asked);
    if (!whole.test(found)) {
      kept.remove(asked);
    }
    return found;
  }
}
