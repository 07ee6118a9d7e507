package lyhord.statute;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds the sections that somebody means by what they have typed: "2 g § HSL", "sol 14:1". */
public final class Citation {

  private static final Pattern SHORT =
      Pattern.compile(
          "(?<act>.*?)\\s*(?<chapter>\\d{1,2}):(?<section>\\d{1,2}(?: ?[a-z])?)\\b(?!:)(?<rest>.*)");
  private static final Pattern LONG =
      Pattern.compile(
          "(?<act>.*?)\\s*(?<chapter>\\d{1,2})\\s*kap\\.?\\s*(?<section>\\d{1,2}(?: ?[a-z])?)\\b\\s*(?:§+)?(?<rest>.*)");
  private static final Pattern BARE =
      Pattern.compile(
          "(?<act>.*?)\\s*(?:(?:artikel|art\\.?)\\s*(?<article>\\d{1,2})\\b|(?<section>\\d{1,2}(?: [a-z])?)\\s*§)(?<rest>.*)");

  private static final int LONGEST = 200;

  private Citation() {}

  /** Those in force first; empty when what is typed names no section that is here. */
  public static List<Section> find(String typed, Statutes statutes) {
    var text = typed.strip().toLowerCase(Locale.ROOT);
    if (text.length() > LONGEST) {
      return List.of();
    }
    for (var pattern : List.of(LONG, SHORT, BARE)) {
      var match = pattern.matcher(text.replaceAll("\\s+", " "));
      if (match.matches()) {
        var number = number(match.namedGroups().keySet(), match);
        var act = match.group("act") + " " + match.group("rest");
        return statutes.all().stream()
            .filter(section -> section.number().equals(number) && names(act, section.act()))
            .sorted((a, b) -> Boolean.compare(a.act().isRepealed(), b.act().isRepealed()))
            .toList();
      }
    }
    return List.of();
  }

  private static String number(java.util.Set<String> groups, java.util.regex.Matcher match) {
    if (groups.contains("article") && match.group("article") != null) {
      return match.group("article");
    }
    var section = match.group("section").replaceAll("(\\d)([a-z])", "$1 $2");
    return groups.contains("chapter") ? match.group("chapter") + ":" + section : section;
  }

  /** An act named by its number is that act alone. */
  private static boolean names(String typed, Act act) {
    var words = List.of(typed.replaceAll("[(),.]", " ").strip().split("\\s+"));
    var number = words.stream().filter(it -> it.matches("\\d{4}:\\d+")).findFirst();
    if (number.isPresent()) {
      return act.sfs().endsWith(number.get());
    }
    return words.contains(act.abbreviation().toLowerCase(Locale.ROOT))
        || typed.contains(act.name().replaceAll("(en|n)$", ""));
  }
}
