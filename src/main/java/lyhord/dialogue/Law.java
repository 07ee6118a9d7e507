package lyhord.dialogue;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A reference to a section of law, kept as act, chapter and section so that it can be followed when
 * the law changes.
 *
 * @param chapter empty for the Convention on the Rights of the Child
 */
public record Law(String act, String chapter, String section) {

  private static final Map<String, String> NAMES =
      Map.of(
          "HSL", "hälso- och sjukvårdslagen",
          "PSL", "patientsäkerhetslagen",
          "SoL", "socialtjänstlagen",
          "OSL", "offentlighets- och sekretesslagen",
          "FB", "föräldrabalken",
          "BrB", "brottsbalken",
          "HSLF-FS 2022:39",
              "Socialstyrelsens föreskrifter HSLF-FS 2022:39 om våld i nära relationer");

  private static final Pattern SECTION =
      Pattern.compile("(HSLF-FS 2022:39|HSL|PSL|SoL|OSL|FB|BrB) (\\d{1,2}):(\\d{1,2}(?: [a-z])?)");

  private static final Pattern ARTICLE = Pattern.compile("BK (\\d{1,2})");

  /** Sections whose wording may have changed on 1 July 2026; a reader is asked to check them. */
  private static final java.util.Set<String> TO_CHECK =
      java.util.Set.of("HSL 5:7", "PSL 6:5", "SoL 13:9");

  /** Reads {@code HSL 5:7}, {@code SoL 19:1}, {@code BK 12} or {@code HSLF-FS 2022:39 7:2}. */
  public static Optional<Law> of(String text) {
    var article = ARTICLE.matcher(text.strip());
    if (article.matches()) {
      return Optional.of(new Law("BK", "", article.group(1)));
    }
    var section = SECTION.matcher(text.strip());
    return section.matches()
        ? Optional.of(new Law(section.group(1), section.group(2), section.group(3)))
        : Optional.empty();
  }

  /** As it is written in text: "5 kap. 7 § hälso- och sjukvårdslagen". */
  public String cited() {
    if (act.equals("BK")) {
      return "artikel " + section + " i barnkonventionen";
    }
    return chapter + " kap. " + section + " § " + NAMES.getOrDefault(act, act);
  }

  public boolean toBeChecked() {
    return TO_CHECK.contains(act + " " + chapter + ":" + section);
  }
}
