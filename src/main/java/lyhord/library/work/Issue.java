package lyhord.library.work;

import java.util.regex.Pattern;

/** Where in a journal an article stands, as in {@code 12(21), 2124}; any part may be empty. */
public record Issue(String volume, String number, String pages) {

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(\\d+)?\\s*(?:\\(([^)]+)\\))?\\s*[,:]?\\s*([\\dA-Za-z][\\d\\p{Pd}A-Za-z]*)?");

  static Issue of(String written) {
    var found = WRITTEN.matcher(written.strip());
    return found.matches()
        ? new Issue(text(found.group(1)), text(found.group(2)), text(found.group(3)))
        : new Issue("", written, "");
  }

  private static String text(@org.jspecify.annotations.Nullable String part) {
    return part == null ? "" : part;
  }
}
