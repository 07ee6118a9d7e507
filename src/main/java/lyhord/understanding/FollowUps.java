package lyhord.understanding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lyhord.content.Yaml;
import lyhord.understanding.ranking.Ranking;
import lyhord.understanding.swedish.Samples;
import lyhord.understanding.swedish.WordPattern;
import lyhord.understanding.swedish.Written;

/** Questions that lean on what was just talked about: "och hur ofta då?", "berätta mer". */
final class FollowUps {

  /**
   * One kind of follow-up.
   *
   * @param leads where it leads from some topics
   * @param stays whether it stays with any other topic
   */
  private record Kind(
      String id,
      List<WordPattern> patterns,
      Map<Addressee, List<String>> examples,
      Map<String, String> leads,
      boolean stays) {

    boolean takesIn(Written bare) {
      return patterns.stream().anyMatch(pattern -> pattern.isAllOf(bare));
    }

    Optional<String> from(String previous, Predicate<String> known) {
      return Optional.ofNullable(leads.get(previous))
          .filter(known)
          .or(() -> stays ? Optional.of(previous) : Optional.empty());
    }
  }

  private final Set<String> fillers;
  private final List<Kind> kinds;
  private final Map<String, List<String>> onward;

  private FollowUps(Set<String> fillers, List<Kind> kinds, Map<String, List<String>> onward) {
    this.fillers = fillers;
    this.kinds = kinds;
    this.onward = onward;
  }

  static FollowUps read(Yaml root, Topics topics, Samples samples) {
    root.only("tas-bort", "frågor", "vidare");
    var fillers = Set.copyOf(root.texts("tas-bort"));
    var kinds = new ArrayList<Kind>();
    for (var entry : root.map("frågor").maps().entrySet()) {
      var id = entry.getKey();
      var yaml = entry.getValue();
      var kind = kind(id, yaml, topics);
      if (yaml.has("ord") || yaml.has("prov")) {
        samples.read(
            yaml,
            id,
            Samples.found(id, (it, line) -> kind.takesIn(it.written(line).without(fillers))));
      }
      kinds.add(kind);
    }
    return new FollowUps(fillers, kinds, onward(root.map("vidare"), topics));
  }

  private static Map<String, List<String>> onward(Yaml map, Topics topics) {
    var onward = new HashMap<String, List<String>>();
    for (var from : map.keys()) {
      known(map, from, topics, from);
      map.texts(from).forEach(to -> known(map, from, topics, to));
      onward.put(from, map.texts(from));
    }
    return Map.copyOf(onward);
  }

  /** Where a short question often goes on to from a topic. */
  List<String> onward(String previous) {
    return onward.getOrDefault(previous, List.of());
  }

  /**
   * The topic a follow-up is about; empty when no row of words takes in the whole sentence.
   *
   * @param known whether a topic can be raised with the addressee
   */
  Optional<String> written(Written written, String previous, Predicate<String> known) {
    var bare = written.without(fillers);
    var matching = kinds.stream().filter(kind -> kind.takesIn(bare)).toList();
    var leading = matching.stream().filter(kind -> kind.leads().containsKey(previous));
    return Stream.concat(leading, matching.stream())
        .flatMap(kind -> kind.from(previous, known).stream())
        .findFirst();
  }

  /** The topic a follow-up of a kind is about, when it was known by its likeness to examples. */
  Optional<String> learnt(String kind, String previous, Predicate<String> known) {
    return kinds.stream()
        .filter(it -> it.id().equals(kind))
        .findFirst()
        .flatMap(it -> it.from(previous, known));
  }

  /** What follow-ups to one addressee look like; each example names its kind. */
  List<Ranking.Example> examples(Addressee addressee) {
    return kinds.stream()
        .flatMap(
            kind ->
                kind.examples().getOrDefault(addressee, List.of()).stream()
                    .map(text -> new Ranking.Example(kind.id(), text)))
        .toList();
  }

  private static Kind kind(String id, Yaml yaml, Topics topics) {
    yaml.only("prov", "ord", "exempel", "till", "stannar");
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
    var patterns = yaml.has("ord") ? WordPattern.read(yaml, "ord") : List.<WordPattern>of();
    return new Kind(id, patterns, examples(yaml), Map.copyOf(leads), stays);
  }

  private static Map<Addressee, List<String>> examples(Yaml kind) {
    var examples = new EnumMap<Addressee, List<String>>(Addressee.class);
    kind.optionalMap("exempel")
        .ifPresent(
            yaml -> {
              yaml.only("båda", "vuxen", "barn");
              for (var addressee : Addressee.values()) {
                var own = yaml.texts(addressee.swedish());
                examples.put(
                    addressee, Stream.concat(yaml.texts("båda").stream(), own.stream()).toList());
              }
            });
    return examples;
  }

  private static void known(Yaml map, String key, Topics topics, String id) {
    if (topics.get(id).isEmpty()) {
      map.mistake(key, "Okänt ämne " + id + ". Skriv ett id som finns i topics.yaml.");
    }
  }
}
