package lyhord.dialogue.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lyhord.content.Yaml;
import lyhord.dialogue.Case.Cue;
import lyhord.dialogue.Case.Examination;
import lyhord.dialogue.Case.Fact;
import lyhord.dialogue.Case.Weight;
import lyhord.dialogue.Condition.Kind;
import lyhord.dialogue.Dimension;

/** Reads what there is to find out: facts, cues and examinations. */
final class TruthReader {
  private final Yaml yaml;
  private final Ids ids;

  TruthReader(Yaml yaml, Ids ids) {
    this.yaml = yaml;
    this.ids = ids;
  }

  Map<String, Fact> facts() {
    var facts = new LinkedHashMap<String, Fact>();
    var names = yaml.texts("klienter");
    yaml.map("fakta").maps().forEach((id, it) -> facts.put(id, fact(id, it, names)));
    return facts;
  }

  private static Fact fact(String id, Yaml yaml, List<String> names) {
    yaml.only("sant", "betydelse", "exempel", "vikt", "dimension", "vet", "döljer");
    yaml.words("vet").forEach(who -> known(yaml, who, names));
    return new Fact(
        id,
        yaml.text("sant"),
        yaml.text("betydelse"),
        yaml.text("exempel"),
        yaml.choice("vikt", Choices.of(Weight.values(), Weight::swedish)),
        yaml.choice("dimension", Choices.of(Dimension.values(), Dimension::swedish)),
        Set.copyOf(yaml.texts("vet")),
        yaml.optionalMap("döljer").map(it -> hidden(it, names)).orElse(Map.of()));
  }

  private static Map<String, String> hidden(Yaml yaml, List<String> names) {
    var hidden = new LinkedHashMap<String, String>();
    for (var who : yaml.keys()) {
      known(yaml, new Yaml.Words(who, yaml.line(who)), names);
      hidden.put(who, yaml.text(who));
    }
    return hidden;
  }

  Map<String, Cue> cues() {
    var cues = new LinkedHashMap<String, Cue>();
    yaml.optionalMap("ledtrådar")
        .map(Yaml::maps)
        .orElse(Map.of())
        .forEach((id, it) -> cues.put(id, cue(id, it)));
    return cues;
  }

  private Cue cue(String id, Yaml yaml) {
    yaml.only("märks", "betyder", "tas-upp-av", "inom", "exempel");
    var takenUpBy = ids.references(yaml, "tas-upp-av", Kind.TOPIC);
    var within = yaml.integer("inom");
    if (takenUpBy.isEmpty()) {
      yaml.mistake("tas-upp-av", "Ledtråden kan aldrig tas upp. Skriv minst ett ämne.");
    }
    if (within < 1) {
      yaml.mistake("inom", "inom ska vara minst 1. Skriv hur många repliker man har på sig.");
    }
    return new Cue(
        id, yaml.text("märks"), yaml.text("betyder"), takenUpBy, within, yaml.text("exempel"));
  }

  Map<String, Examination> examinations() {
    var names = yaml.texts("klienter");
    return yaml.optionalMap("undersökningar").map(Yaml::maps).orElse(Map.of()).entrySet().stream()
        .map(it -> examination(it.getKey(), it.getValue(), names))
        .collect(
            Collectors.toMap(Examination::id, it -> it, (one, two) -> one, LinkedHashMap::new));
  }

  private Examination examination(String id, Yaml yaml, List<String> names) {
    yaml.only(
        "namn", "sort", "klient", "dröjer", "resultat", "betydelse", "säger", "intim", "avslöjar");
    yaml.optionalText("klient")
        .ifPresent(who -> known(yaml, new Yaml.Words(who, yaml.line("klient")), names));
    if (yaml.integer("dröjer", 0) < 0) {
      yaml.mistake("dröjer", "dröjer kan inte vara mindre än 0. Skriv hur många repliker det tar.");
    }
    return new Examination(
        id,
        yaml.text("namn"),
        yaml.choice("sort", Choices.of(Examination.Sort.values(), Examination.Sort::swedish)),
        yaml.text("klient"),
        yaml.integer("dröjer", 0),
        yaml.text("resultat"),
        yaml.text("betydelse"),
        yaml.optionalText("säger").orElse(null),
        yaml.yes("intim"),
        ids.references(yaml, "avslöjar", Kind.FACT));
  }

  static void known(Yaml yaml, Yaml.Words name, List<String> names) {
    if (!names.contains(name.text())) {
      yaml.mistakeAt(
          name.line(),
          "Klienten %s finns inte. Välj bland: %s."
              .formatted(name.text(), String.join(", ", names)));
    }
  }
}
