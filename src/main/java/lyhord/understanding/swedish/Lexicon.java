package lyhord.understanding.swedish;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lyhord.content.Reading;
import lyhord.content.Yaml;

/**
 * What authors have written about the language itself.
 *
 * @param spoken spoken or hasty spelling, and the words it stands for
 * @param bases irregular form to base form
 * @param small words that carry no topic
 * @param concepts each concept and its terms
 * @param names what people are called
 */
public record Lexicon(
    Map<String, String> spoken,
    Map<String, String> phrases,
    Map<String, String> bases,
    Set<String> small,
    Map<String, List<String>> concepts,
    Names names) {

  /** Reads normalisation.yaml, concepts.yaml and names.yaml, and the samples of their rules. */
  public static Lexicon read(Reading reading, Path folder, Samples samples) {
    var words = reading.open(folder.resolve("normalisation.yaml"));
    words.only("ord", "fraser", "böjningar", "småord", "prov");
    var small = new HashSet<String>();
    words.texts("småord").forEach(line -> small.addAll(Arrays.asList(line.split("\\s+"))));
    var lexicon =
        new Lexicon(
            texts(words.map("ord")),
            texts(words.map("fraser")),
            bases(words.map("böjningar")),
            Set.copyOf(small),
            concepts(reading.open(folder.resolve("concepts.yaml")), samples),
            Names.read(reading.open(folder.resolve("names.yaml"))));
    Readings.read(words, lexicon, samples);
    return lexicon;
  }

  private static Map<String, String> texts(Yaml map) {
    var found = new LinkedHashMap<String, String>();
    map.keys().forEach(key -> found.put(key, map.text(key)));
    return found;
  }

  private static Map<String, String> bases(Yaml map) {
    var found = new LinkedHashMap<String, String>();
    for (var base : map.keys()) {
      map.texts(base).forEach(form -> found.put(form, base));
    }
    return found;
  }

  private static Map<String, List<String>> concepts(Yaml map, Samples samples) {
    var found = new LinkedHashMap<String, List<String>>();
    map.maps()
        .forEach(
            (concept, yaml) -> {
              found.put(concept, yaml.only("prov", "ord").texts("ord"));
              samples.read(yaml, concept, (swedish, line) -> fault(swedish, line, concept));
            });
    return found;
  }

  private static Optional<String> fault(Swedish swedish, String line, String concept) {
    var found = swedish.read(line).concepts().keySet();
    return found.contains(concept)
        ? Optional.empty()
        : Optional.of(
            "”%s” visar inte %s, men %s. Skriv om provet, eller lägg till ett ord under ord."
                .formatted(line, concept, found.isEmpty() ? "inget" : String.join(", ", found)));
  }
}
