package lyhord.library.harvest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import lyhord.library.harvest.Refusal.Code;

/**
 * All that is needed to go on: what was asked, how far one had come and how many that was. Nothing
 * of it is secret or gives a right, so it is not signed; a sum shows when it has come to harm.
 *
 * @param set empty for everything
 */
record Token(String set, Instant before, Place after, long told) {

  private static final Pattern FORM =
      Pattern.compile("1 ([a-z0-9.-]*) (\\d{1,12}) (\\d{1,18}) (\\S{36}) (\\d{1,12})");

  String written() {
    var plain =
        "1 %s %d %d %s %d"
            .formatted(set, before.getEpochSecond(), after.micros(), after.id(), told);
    return encoded(plain);
  }

  /**
   * @throws Refusal when we never wrote it
   */
  static Token read(String written) {
    try {
      var bytes = Base64.getUrlDecoder().decode(written);
      var plain = new String(bytes, UTF_8);
      var form = FORM.matcher(plain.substring(0, Math.max(0, plain.lastIndexOf(' '))));
      if (form.matches() && encoded(form.group()).equals(written)) {
        var before = Instant.ofEpochSecond(Long.parseLong(form.group(2)));
        var id = UUID.fromString(form.group(4));
        var after = Place.of(Long.parseLong(form.group(3)), id);
        return new Token(form.group(1), before, after, Long.parseLong(form.group(5)));
      }
    } catch (IllegalArgumentException e) {
      // told below
    }
    throw new Refusal(Code.badResumptionToken, "That token is not ours, or not whole.");
  }

  private static String encoded(String plain) {
    var sum = new CRC32();
    sum.update(plain.getBytes(UTF_8));
    var whole = plain + " " + Long.toHexString(sum.getValue());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(whole.getBytes(UTF_8));
  }
}
