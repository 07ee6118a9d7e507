package lyhord.dialogue.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import lyhord.content.Yaml;
import lyhord.statute.Reference;

/** Reads what stands under {@code lag}. */
final class LawReader {

  private final Predicate<Reference> known;

  /**
   * @param known whether a section is among the statutes under content/law
   */
  LawReader(Predicate<Reference> known) {
    this.known = known;
  }

  List<Reference> read(Yaml yaml) {
    var found = new ArrayList<Reference>();
    for (var words : yaml.words("lag")) {
      var reference = Reference.of(words.text());
      reference.filter(known).ifPresent(found::add);
      if (reference.isEmpty()) {
        yaml.mistakeAt(
            words.line(),
            "Lagrummet "
                + words.text()
                + " går inte att läsa. Skriv som HSL 5:7, SoL 19:1, FB 6:2 a eller BK 12.");
      } else if (!known.test(reference.get())) {
        yaml.mistakeAt(
            words.line(),
            "Lagrummet "
                + words.text()
                + " finns inte i content/law. Lägg in det där, eller rätta.");
      }
    }
    return found;
  }
}
