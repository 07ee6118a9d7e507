package lyhord.understanding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lyhord.content.Reading;
import lyhord.content.Yaml;

/** The shared inventory of topics, and the areas under which ready questions are found. */
public final class Topics {

  /** A group of ready questions, as a learner sees it. */
  public record Area(String id, String name) {}

  private static final Map<String, List<Addressee>> ADDRESSED =
      Map.of(
          "båda", List.of(Addressee.ADULT, Addressee.CHILD),
          "vuxen", List.of(Addressee.ADULT),
          "barn", List.of(Addressee.CHILD));
  private static final Map<String, Boolean> ACT = Map.of("fråga", false, "handling", true);

  private final Map<String, Topic> topics = new LinkedHashMap<>();
  private final Map<Addressee, List<Area>> areas = new EnumMap<>(Addressee.class);

  private Topics(Yaml root) {
    root.only("områden", "ämnen");
    var names = root.map("områden").only("vuxen", "barn");
    for (var addressee : Addressee.values()) {
      areas.put(addressee, names.list(addressee.swedish()).stream().map(Topics::area).toList());
    }
    root.map("ämnen").maps().forEach((id, yaml) -> topics.put(id, topic(id, yaml)));
  }

  /** Reads topics.yaml; refuses it with {@link lyhord.content.Mistakes}. */
  public static Topics read(Path file) {
    var reading = new Reading(file.toAbsolutePath().resolveSibling(""));
    var topics = new Topics(reading.open(file.toAbsolutePath()));
    reading.finish();
    return topics;
  }

  public Collection<Topic> all() {
    return List.copyOf(topics.values());
  }

  public Optional<Topic> get(String id) {
    return Optional.ofNullable(topics.get(id));
  }

  /** The areas for an addressee, in the order they are to be shown. */
  public List<Area> areas(Addressee addressee) {
    return areas.getOrDefault(addressee, List.of());
  }

  private static Area area(Yaml yaml) {
    yaml.only("id", "namn");
    return new Area(yaml.text("id"), yaml.text("namn"));
  }

  private Topic topic(String id, Yaml yaml) {
    yaml.only("till", "sort", "etikett", "betyder", "vuxen", "barn");
    var prompts = new EnumMap<Addressee, Topic.Prompt>(Addressee.class);
    for (var addressee : yaml.choice("till", ADDRESSED)) {
      prompts.put(addressee, prompt(addressee, yaml.map(addressee.swedish())));
    }
    return new Topic(
        id,
        yaml.choice("sort", ACT),
        yaml.text("etikett"),
        yaml.text("betyder"),
        Map.copyOf(prompts));
  }

  private Topic.Prompt prompt(Addressee addressee, Yaml yaml) {
    yaml.only("område", "fråga");
    var area = yaml.text("område");
    var known = new ArrayList<String>();
    areas(addressee).forEach(one -> known.add(one.id()));
    if (!area.isEmpty() && !known.contains(area)) {
      yaml.mistake(
          "område", "Okänt område " + area + ". Välj bland: " + String.join(", ", known) + ".");
    }
    return new Topic.Prompt(area, yaml.text("fråga"));
  }
}
