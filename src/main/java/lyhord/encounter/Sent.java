package lyhord.encounter;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Tells one sent form from another, so that the same one sent twice is one move. */
final class Sent {
  private Sent() {}

  /**
   * A key for a form.
   *
   * @param at how many moves the visit had when the form was drawn
   */
  static String key(String kind, int at, String words) {
    return kind + ":" + at + ":" + UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
  }
}
