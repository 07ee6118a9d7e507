package lyhord.understanding.ranking;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/** Files whose last eight bytes are the sum of all the others, so that damage is seen. */
final class Summed {

  private static final int BUFFER = 1 << 16;

  private Summed() {}

  /** Nothing when the file is missing or damaged. */
  static <T> Optional<T> read(Path file, Learned.From<T> from) {
    try {
      if (!Files.exists(file) || !isWhole(file)) {
        return Optional.empty();
      }
      try (var in = open(file)) {
        return Optional.of(from.read(in));
      }
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Asked before a word of it is believed. */
  private static boolean isWhole(Path file) throws IOException {
    var rest = Files.size(file) - Long.BYTES;
    var sum = new CRC32();
    var piece = new byte[BUFFER];
    try (var in = open(file)) {
      while (rest > 0) {
        var size = (int) Math.min(rest, BUFFER);
        in.readFully(piece, 0, size);
        sum.update(piece, 0, size);
        rest -= size;
      }
      return rest == 0 && in.readLong() == sum.getValue();
    }
  }

  private static DataInputStream open(Path file) throws IOException {
    return new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
  }

  static void write(Path file, Learned.Kept learnt) throws IOException {
    var sum = new CRC32();
    try (var out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
      learnt.write(new DataOutputStream(new CheckedOutputStream(out, sum)));
      new DataOutputStream(out).writeLong(sum.getValue());
    }
  }
}
