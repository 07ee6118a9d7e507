package lyhord.statute;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where in the law something stands, so that it can be followed when the law changes.
 *
 * @param act the abbreviation of the act: {@code HSL}
 * @param section chapter and section, {@code 5:7} or {@code 6:2 a}; only a section, {@code 2 g}, or
 *     an article, {@code 12}, where there are no chapters
 */
public record Reference(String act, String section) {

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(\\p{Lu}\\p{L}+(?:-FS)?(?: \\d{4}:\\d+)?) (\\d{1,2}(?::\\d{1,2})?(?: [a-z])?)");

  /** Reads {@code HSL 5:7}, {@code SoL 19:1}, {@code BK 12} or {@code HSLF-FS 2022:39 7:2}. */
  public static Optional<Reference> of(String text) {
    var written = WRITTEN.matcher(text.strip());
    return written.matches()
        ? Optional.of(new Reference(written.group(1), written.group(2)))
        : Optional.empty();
  }

  /** How a section is written in an address: {@code 5-7}, {@code 6-2-a}. */
  public static String slug(String section) {
    return section.toLowerCase(Locale.ROOT).replaceAll("[: ]", "-");
  }

  @Override
  public String toString() {
    return act + " " + section;
  }
}
