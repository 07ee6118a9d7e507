package lyhord.member;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** 256 random bits that someone carries, of which we keep only the SHA-256. */
public record Secret(String text) {

  private static final SecureRandom RANDOM = new SecureRandom();

  public static Secret fresh() {
    var bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  public byte[] mark() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Nobody reads a secret in a log. */
  @Override
  public String toString() {
    return "Secret";
  }
}
