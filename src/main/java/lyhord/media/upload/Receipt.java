package lyhord.media.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What has arrived: how much, and which bytes. */
record Receipt(String sha256, long bytes) {

  /** What is written is not more than a network packet behind what is read. */
  static Receipt write(byte[] head, InputStream rest, Path file, long most)
      throws IOException, TooMuch {
    var digest = digest();
    var count = 0L;
    try (var out = new Disk(Files.newOutputStream(file))) {
      var buffer = new byte[64 * 1024];
      var length = head.length;
      System.arraycopy(head, 0, buffer, 0, length);
      while (length >= 0) {
        count += length;
        if (count > most) {
          throw new TooMuch();
        }
        digest.update(buffer, 0, length);
        out.write(buffer, 0, length);
        length = rest.read(buffer);
      }
    }
    return new Receipt(HexFormat.of().formatHex(digest.digest()), count);
  }

  static Receipt of(Path file) throws IOException {
    var digest = digest();
    try (var in = Files.newInputStream(file)) {
      var buffer = new byte[64 * 1024];
      for (var length = in.read(buffer); length >= 0; length = in.read(buffer)) {
        digest.update(buffer, 0, length);
      }
    }
    return new Receipt(HexFormat.of().formatHex(digest.digest()), Files.size(file));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** More than a file of its kind may be. */
  static final class TooMuch extends Exception {
    private static final long serialVersionUID = 1;
  }

  /** Tells a disk that does not take more from a sender who is gone. */
  private record Disk(OutputStream file) implements AutoCloseable {
    void write(byte[] bytes, int from, int length) throws IOException {
      try {
        file.write(bytes, from, length);
      } catch (IOException e) {
        throw new DiskRefused(e);
      }
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }

  /** Most often full. */
  static final class DiskRefused extends IOException {
    private static final long serialVersionUID = 1;

    DiskRefused(IOException cause) {
      super(cause);
    }
  }
}
