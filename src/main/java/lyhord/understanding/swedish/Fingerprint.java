package lyhord.understanding.swedish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** Tells one way of reading or learning from another, by all that goes into it. */
public final class Fingerprint {

  private final MessageDigest digest;

  public Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Compiled code: when it changes, what was learnt with it is out of date. */
  public Fingerprint code(List<Class<?>> types) {
    types.forEach(type -> bytes(compiled(type)));
    return this;
  }

  private static byte[] compiled(Class<?> type) {
    var name = type.getName().substring(type.getPackageName().length() + 1) + ".class";
    try (var in = Objects.requireNonNull(type.getResourceAsStream(name))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Fingerprint text(String text) {
    return bytes(text.getBytes(UTF_8));
  }

  /** The length first, so that no two rows of pieces come out as one. */
  public Fingerprint bytes(byte[] bytes) {
    digest.update((bytes.length + " ").getBytes(UTF_8));
    digest.update(bytes);
    return this;
  }

  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
