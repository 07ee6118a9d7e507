package lyhord.statute;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An act, or a regulation.
 *
 * @param slug its name in addresses
 * @param name in running text, in the definite form: "socialtjänstlagen"
 * @param title its own heading, with its number
 * @param sfs its number in Svensk författningssamling
 * @param articles whether it has articles and not sections
 * @param source where the official text is; empty for one that is repealed
 * @param checkedOn when the text here was last taken from the source
 * @param lastDay when it was repealed; null while it is in force
 */
public record Act(
    String slug,
    String abbreviation,
    String name,
    String title,
    String sfs,
    boolean articles,
    String source,
    @Nullable LocalDate checkedOn,
    @Nullable LocalDate lastDay) {

  public String path() {
    return "/lag/" + slug;
  }

  public boolean isRepealed() {
    return lastDay != null;
  }

  /** "5 kap. 7 § hälso- och sjukvårdslagen"; a repealed act is told by its number too. */
  String cite(String section) {
    return number(section)
        + " "
        + (articles ? "i " : "")
        + name
        + (isRepealed() ? " (" + sfs + ")" : "");
  }

  /** "5 kap. 7 §", "2 g §" or "artikel 12", which no line break may tear apart. */
  public String number(String section) {
    var parts = section.split(":");
    var words = parts.length == 1 ? section + " §" : parts[0] + " kap. " + parts[1] + " §";
    return (articles ? "artikel " + section : words).replace(' ', '\u00a0');
  }
}
