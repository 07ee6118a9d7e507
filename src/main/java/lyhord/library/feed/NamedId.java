package lyhord.library.feed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** What Podcasting 2.0 knows a podcast by: version 5 of its feed's address, without the scheme. */
final class NamedId {

  private static final UUID PODCASTS = UUID.fromString("ead4c236-bf58-58c6-a2c6-a6b28d128cb6");

  private NamedId() {}

  static UUID of(String address) {
    var name = address.replaceFirst("^https?://", "").replaceFirst("/$", "");
    var bytes = ByteBuffer.wrap(digest(name));
    var most = bytes.getLong() & 0xffffffffffff0fffL | 0x5000;
    var least = bytes.getLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
    return new UUID(most, least);
  }

  private static byte[] digest(String name) {
    try {
      var digest = MessageDigest.getInstance("SHA-1");
      digest.update(
          ByteBuffer.allocate(16)
              .putLong(PODCASTS.getMostSignificantBits())
              .putLong(PODCASTS.getLeastSignificantBits())
              .array());
      return digest.digest(name.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
