package lyhord.understanding.ranking;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.function.Supplier;

/**
 * Keeps what was learnt in a folder, so that only the first start has to learn. It is found by a
 * digest of all that went into it, so what is kept is never out of date; what cannot be read or
 * written is learnt again.
 *
 * @param folder made when first needed
 */
public record Learned(Path folder) {

  /** What can be written to a file. */
  interface Kept {
    void write(DataOutput out) throws IOException;
  }

  /** How to read it back. */
  interface From<T> {
    T read(DataInput in) throws IOException;
  }

  /** Bytes; what was used longest ago goes first. */
  private static final long ROOM = 400_000_000;

  /** What belongs to a digest, learnt unless it is kept. */
  <T extends Kept> T of(String digest, From<T> from, Supplier<T> learning) {
    var file = folder.resolve(digest);
    return Summed.read(file, from)
        .orElseGet(
            () -> {
              var learnt = learning.get();
              write(file, learnt);
              return learnt;
            });
  }

  private void write(Path file, Kept learnt) {
    try {
      Files.createDirectories(folder);
      var half = Files.createTempFile(folder, "half", null);
      try {
        Summed.write(half, learnt);
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

  private void forget() throws IOException {
    try (var files = Files.list(folder)) {
      var room = ROOM;
      var used = Comparator.comparing(Learned::lastUsed).reversed();
      for (var file : files.sorted(used).toList()) {
        room -= file.toFile().length();
        if (room < 0) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  /** As far as the file system tells. */
  private static FileTime lastUsed(Path file) {
    try {
      return (FileTime) Files.getAttribute(file, "lastAccessTime");
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }
}
