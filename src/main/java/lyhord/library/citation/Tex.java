package lyhord.library.citation;

import java.text.Normalizer;
import java.util.Map;

/** Text as TeX reads it. */
final class Tex {

  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("\\", "{\\textbackslash}"),
          Map.entry("{", "\\{"),
          Map.entry("}", "\\}"),
          Map.entry("%", "\\%"),
          Map.entry("&", "\\&"),
          Map.entry("$", "\\$"),
          Map.entry("#", "\\#"),
          Map.entry("_", "\\_"),
          Map.entry("~", "{\\textasciitilde}"),
          Map.entry("^", "{\\textasciicircum}"),
          Map.entry("å", "{\\aa}"),
          Map.entry("Å", "{\\AA}"),
          Map.entry("ø", "{\\o}"),
          Map.entry("Ø", "{\\O}"),
          Map.entry("æ", "{\\ae}"),
          Map.entry("Æ", "{\\AE}"),
          Map.entry("ß", "{\\ss}"),
          Map.entry("–", "--"),
          Map.entry("—", "---"));

  /** The mark that stands after a letter when the two are taken apart, and TeX's word for it. */
  private static final Map<Character, String> ACCENTS =
      Map.of(
          '\u0300', "`", '\u0301', "'", '\u0302', "^", '\u0303', "~", '\u0308', "\"", '\u030c',
          "v ", '\u0327', "c ");

  private Tex() {}

  static String text(String plain) {
    var flat = Normalizer.normalize(plain, Normalizer.Form.NFC).replaceAll("[\\s\\p{Cc}]+", " ");
    var written = new StringBuilder();
    flat.codePoints().mapToObj(Character::toString).map(Tex::sign).forEach(written::append);
    return written.toString();
  }

  /** For addresses, which programs read sign by sign; what would end the field is encoded. */
  static String verbatim(String address) {
    return address.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
  }

  private static String sign(String sign) {
    var known = SIGNS.get(sign);
    if (known != null) {
      return known;
    }
    var apart = Normalizer.normalize(sign, Normalizer.Form.NFD);
    var accent = apart.length() == 2 ? ACCENTS.get(apart.charAt(1)) : null;
    return accent == null ? sign : "{\\" + accent + apart.charAt(0) + "}";
  }
}
