package lyhord.search;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import lyhord.Playhouse;
import lyhord.search.index.Index;

/** Waits for what happens in the background. */
public final class Ready {

  private static final Duration STEP = Duration.ofMillis(10);

  private Ready() {}

  /** The index in use, once there is one and none is being made. */
  public static Index index() {
    var catalogue = Playhouse.bean(Catalogue.class);
    within(Duration.ofSeconds(60), () -> isReady(catalogue));
    return catalogue.index().orElseThrow();
  }

  private static boolean isReady(Catalogue catalogue) {
    return catalogue.index().isPresent() && !catalogue.progress().building();
  }

  public static void within(Duration patience, BooleanSupplier holds) {
    for (var left = patience.dividedBy(STEP); !holds.getAsBoolean(); left--) {
      if (left <= 0) {
        throw new AssertionError("Not within " + patience);
      }
      LockSupport.parkNanos(STEP.toNanos());
    }
  }
}
