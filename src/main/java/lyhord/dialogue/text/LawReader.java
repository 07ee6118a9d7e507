package lyhord.dialogue.text;

import java.util.ArrayList;
import java.util.List;
import lyhord.content.Yaml;
import lyhord.dialogue.Law;

/** Reads what stands under {@code lag}. */
final class LawReader {
  private LawReader() {}

  static List<Law> read(Yaml yaml) {
    var found = new ArrayList<Law>();
    for (var words : yaml.words("lag")) {
      var law = Law.of(words.text());
      law.ifPresent(found::add);
      if (law.isEmpty()) {
        yaml.mistakeAt(
            words.line(),
            "Lagrummet "
                + words.text()
                + " går inte att läsa. Skriv som HSL 5:7, SoL 19:1, FB 6:2 a eller BK 12.");
      }
    }
    return found;
  }
}
