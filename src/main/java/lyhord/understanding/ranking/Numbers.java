package lyhord.understanding.ranking;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Rows of numbers to and from a file, each with its length first; a piece at a time. */
final class Numbers {

  private static final int PIECE = 8192;

  private Numbers() {}

  static void write(short[] numbers, DataOutput out) throws IOException {
    out.writeInt(numbers.length);
    for (var from = 0; from < numbers.length; from += PIECE) {
      var size = Math.min(PIECE, numbers.length - from);
      var bytes = ByteBuffer.allocate(size * Short.BYTES);
      bytes.asShortBuffer().put(numbers, from, size);
      out.write(bytes.array());
    }
  }

  static short[] shorts(DataInput in) throws IOException {
    var numbers = new short[in.readInt()];
    for (var from = 0; from < numbers.length; from += PIECE) {
      var size = Math.min(PIECE, numbers.length - from);
      piece(in, size * Short.BYTES).asShortBuffer().get(numbers, from, size);
    }
    return numbers;
  }

  private static ByteBuffer piece(DataInput in, int size) throws IOException {
    var bytes = new byte[size];
    in.readFully(bytes);
    return ByteBuffer.wrap(bytes);
  }
}
