package lyhord.understanding.ranking;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Keeps trained weights in a folder, so that only the first start has to train. They are found by a
 * digest of all that went into the training, so what is kept is never out of date; what cannot be
 * read or written is trained again.
 *
 * @param folder made when first needed
 */
public record Learned(Path folder) {
  /** Two trainings at once need more memory than a small server gives. */
  private static final Object ONE_AT_A_TIME = new Object();

  private static final int KEPT = 200;

  /** The weights of a digest, trained unless they are kept. */
  float[] weights(String digest, int size, Supplier<float[]> training) {
    var file = folder.resolve(digest);
    return read(file, size)
        .orElseGet(
            () -> {
              synchronized (ONE_AT_A_TIME) {
                var weights = training.get();
                write(file, weights);
                return weights;
              }
            });
  }

  private static Optional<float[]> read(Path file, int size) {
    try {
      if (!Files.exists(file) || Files.size(file) != (long) size * Float.BYTES) {
        return Optional.empty();
      }
      var weights = new float[size];
      ByteBuffer.wrap(Files.readAllBytes(file)).asFloatBuffer().get(weights);
      return Optional.of(weights);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private void write(Path file, float[] weights) {
    try {
      Files.createDirectories(folder);
      var bytes = ByteBuffer.allocate(weights.length * Float.BYTES);
      bytes.asFloatBuffer().put(weights);
      var half = Files.createTempFile(folder, "half", null);
      try {
        Files.write(half, bytes.array());
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(half);
      }
      forget();
    } catch (IOException e) {
      System.getLogger(Learned.class.getName())
          .log(System.Logger.Level.WARNING, "Det inlärda gick inte att spara i " + folder, e);
    }
  }

  /** Lets go of what was learnt longest ago. */
  private void forget() throws IOException {
    try (var files = Files.list(folder)) {
      var oldest = Comparator.comparingLong((Path file) -> file.toFile().lastModified());
      for (var file : files.sorted(oldest.reversed()).skip(KEPT).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
