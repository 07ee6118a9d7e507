package lyhord.clinic;

import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** To learn takes seconds and memory, so one thing is learnt at a time, beside all else. */
@Component
public class Training {
  private static final Logger log = LoggerFactory.getLogger(Training.class);

  private final Semaphore turn = new Semaphore(1);

  /** Begins in the background; false when something else is being learnt. */
  public boolean begin(Runnable work) {
    if (!turn.tryAcquire()) {
      return false;
    }
    Thread.ofPlatform().daemon().name("inlärning").start(() -> run(work));
    return true;
  }

  public boolean isUnderway() {
    return turn.availablePermits() == 0;
  }

  private void run(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException fault) {
      log.error("Inlärningen gick inte", fault);
    } catch (OutOfMemoryError full) {
      log.error("Minnet räckte inte för att lära in. Höj LYHORD_MEMORY.");
    } finally {
      turn.release();
    }
  }
}
