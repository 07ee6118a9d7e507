package lyhord.encounter;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/** The moments at which something is killed: the same at every run. */
final class Moments {

  private final Random random = new Random(20261122);

  /** Some questions into the visit, and then somewhere between a question and its answer. */
  void untilTheNext(Script script) {
    var moves = script.moves() + 2 + random.nextInt(6);
    for (var waits = 0; script.moves() < moves && waits < 1000; waits++) {
      pass(5);
    }
    LockSupport.parkNanos(random.nextInt(10_000_000));
  }

  static void pass(long milliseconds) {
    LockSupport.parkNanos(Duration.ofMillis(milliseconds).toNanos());
  }
}
