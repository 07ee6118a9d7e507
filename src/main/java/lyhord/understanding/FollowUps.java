package lyhord.understanding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lyhord.content.Reading;
import lyhord.content.Yaml;
import lyhord.understanding.swedish.WordPattern;
import lyhord.understanding.swedish.Written;

/** Questions that lean on what was just talked about: "och hur ofta då?", "berätta mer". */
final class FollowUps {

  /** One kind of follow-up, and where it leads from some topics. */
  private record Kind(List<WordPattern> patterns, Map<String, String> leads, boolean stays) {}

  private final Set<String> fillers;
  private final List<Kind> kinds;

  private FollowUps(Set<String> fillers, List<Kind> kinds) {
    this.fillers = fillers;
    this.kinds = kinds;
  }

  static FollowUps read(Reading reading, Path file, Topics topics) {
    var root = reading.open(file).only("tas-bort", "frågor");
    var kinds = new ArrayList<Kind>();
    root.map("frågor").maps().forEach((id, yaml) -> kinds.add(kind(yaml, topics)));
    return new FollowUps(Set.copyOf(root.texts("tas-bort")), kinds);
  }

  /** The topic a follow-up is about; empty when the sentence can stand alone. */
  Optional<String> topic(Written written, String previous) {
    var bare = written.without(fillers);
    var matching =
        kinds.stream()
            .filter(kind -> kind.patterns().stream().anyMatch(it -> it.isAllOf(bare)))
            .toList();
    return matching.stream()
        .flatMap(kind -> Optional.ofNullable(kind.leads().get(previous)).stream())
        .findFirst()
        .or(() -> matching.stream().filter(Kind::stays).findFirst().map(kind -> previous));
  }

  private static Kind kind(Yaml yaml, Topics topics) {
    yaml.only("ord", "till", "stannar");
    var leads = new HashMap<String, String>();
    yaml.optionalMap("till")
        .ifPresent(
            map ->
                map.keys()
                    .forEach(
                        from -> {
                          leads.put(from, map.text(from));
                          known(map, from, topics, from);
                          known(map, from, topics, map.text(from));
                        }));
    var stays = !yaml.has("stannar") || yaml.yes("stannar");
    return new Kind(WordPattern.read(yaml, "ord"), Map.copyOf(leads), stays);
  }

  private static void known(Yaml map, String key, Topics topics, String id) {
    if (topics.get(id).isEmpty()) {
      map.mistake(key, "Okänt ämne " + id + ". Skriv ett id som finns i topics.yaml.");
    }
  }
}
