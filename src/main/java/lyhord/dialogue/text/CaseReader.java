package lyhord.dialogue.text;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lyhord.content.Reading;
import lyhord.content.Yaml;
import lyhord.dialogue.Assessment.Report;
import lyhord.dialogue.Case;
import lyhord.dialogue.Case.Heading;
import lyhord.dialogue.Client;
import lyhord.dialogue.Condition.Kind;
import lyhord.understanding.Addressee;
import lyhord.understanding.Form;
import lyhord.understanding.Manner;

/** Reads a case's folder, or refuses it with every mistake at once, and what to do about each. */
public final class CaseReader {
  private static final String KEYS =
      "titel version kort innehåll roll remiss känt stöd klienter enskilt personer rum fakta"
          + " ledtrådar ämnen undersökningar bedömning rubriker efteråt barnets-sida kritiska-fel"
          + " dimensioner läs-vidare";

  private final Ids ids = new Ids();
  private final Map<String, Set<Addressee>> inventory;
  private final LawReader law;
  private final Reading reading;
  private final Path folder;

  private CaseReader(Path root, Path folder, Inventory inventory) {
    this.inventory = new LinkedHashMap<>(inventory.topics());
    this.law = new LawReader(inventory.law());
    this.reading = new Reading(root);
    this.folder = folder;
  }

  /**
   * Reads and checks a case.
   *
   * @param root the folder that file names in mistakes are told relative to
   * @param id the case's id, clinic and folder
   */
  public static Case read(Path root, Path folder, String id, Inventory inventory) {
    var reader = new CaseReader(root, folder, inventory);
    var yaml = reader.reading.open(folder.resolve("case.yaml"));
    var scene = reader.read(id, yaml.only(KEYS.split(" ")));
    if (reader.reading.mistakes().isEmpty()) {
      CaseCheck.of(scene, yaml);
    }
    reader.reading.finish();
    return scene;
  }

  private Case read(String id, Yaml yaml) {
    var own = OwnTopicReader.read(yaml, inventory);
    gatherIds(yaml);
    var clients = clients(yaml);
    var truth = new TruthReader(yaml, ids);
    return new Case(
        id,
        heading(yaml),
        clients,
        ids.references(yaml, "enskilt", Kind.TOPIC),
        RoomReader.read(yaml, clients),
        truth.facts(),
        truth.cues(),
        own,
        truth.examinations(),
        new AssessmentReader(ids, law).read(yaml.map("bedömning")),
        new FeedbackReader(ids, law).read(yaml));
  }

  private void gatherIds(Yaml yaml) {
    ids.add(Kind.TOPIC, inventory.keySet());
    ids.add(Kind.FORM, Arrays.stream(Form.values()).map(Form::swedish).toList());
    ids.add(Kind.MANNER, Arrays.stream(Manner.values()).map(Manner::swedish).toList());
    ids.add(Kind.REPORT, Arrays.stream(Report.values()).map(Report::swedish).toList());
    yaml.optionalMap("fakta").ifPresent(it -> ids.define(Kind.FACT, it));
    yaml.optionalMap("ledtrådar").ifPresent(it -> ids.define(Kind.CUE, it));
    yaml.optionalMap("undersökningar").ifPresent(it -> ids.define(Kind.EXAMINATION, it));
    yaml.optionalMap("rum").ifPresent(it -> ids.define(Kind.ROOM, it));
    yaml.optionalMap("bedömning").ifPresent(it -> AssessmentReader.defineOptions(it, ids));
  }

  private static Heading heading(Yaml yaml) {
    return new Heading(
        yaml.text("titel"),
        yaml.integer("version"),
        yaml.text("kort"),
        yaml.text("innehåll"),
        yaml.text("roll"),
        yaml.text("remiss"),
        yaml.texts("känt"),
        yaml.text("stöd"));
  }

  private List<Client> clients(Yaml yaml) {
    var reader = new ClientReader(ids, inventory, PeopleReader.of(yaml));
    return names(yaml).stream()
        .map(name -> reader.read(name, reading.open(folder.resolve(name + ".yaml"))))
        .toList();
  }

  private static Set<String> names(Yaml yaml) {
    var names = new LinkedHashSet<String>();
    for (var name : yaml.words("klienter")) {
      Ids.wellFormed(yaml, name.line(), name.text());
      if (!names.add(name.text())) {
        yaml.mistakeAt(name.line(), name.text() + " står två gånger. Behåll en.");
      }
    }
    if (names.isEmpty()) {
      yaml.mistake("klienter", "klienter saknas. Skriv klienter: [namn] och gör filen namn.yaml.");
    }
    return names;
  }
}
