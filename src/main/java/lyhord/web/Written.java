package lyhord.web;

import org.jspecify.annotations.Nullable;

/** What somebody wrote in a field, in a form that can be kept: browsers break lines their way. */
public final class Written {

  private Written() {}

  /** The text without signs that nobody can see; cut at the length the field allows. */
  public static String text(@Nullable String sent, int longest) {
    if (sent == null) {
      return "";
    }
    var text =
        sent.replace("\r\n", "\n")
            .codePoints()
            .filter(Written::canBeKept)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
            .strip();
    if (text.length() <= longest) {
      return text;
    }
    return text.substring(
        0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
  }

  private static boolean canBeKept(int sign) {
    return sign == '\n'
        || sign == '\t'
        || !Character.isISOControl(sign) && Character.getType(sign) != Character.SURROGATE;
  }
}
