package lyhord.search;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import lyhord.content.Mistake;
import org.jspecify.annotations.Nullable;

/**
 * How the index stands.
 *
 * @param building whether one is being made
 * @param done documents that have been read into the one being made
 * @param builtAt when the one in use was ready; null before the first
 * @param took how long it took to make
 * @param mistakes in the lists that authors write; such lines are left out
 */
public record Progress(
    boolean building, int done, @Nullable Instant builtAt, Duration took, List<Mistake> mistakes) {

  static final Progress NONE = new Progress(false, 0, null, Duration.ZERO, List.of());

  Progress begun() {
    return new Progress(true, 0, builtAt, took, mistakes);
  }

  Progress at(int documents) {
    return new Progress(true, documents, builtAt, took, mistakes);
  }

  Progress stopped() {
    return new Progress(false, 0, builtAt, took, mistakes);
  }
}
