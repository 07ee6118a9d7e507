package lyhord.dialogue.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import lyhord.content.Reading;
import lyhord.content.Yaml;
import lyhord.dialogue.Assessment.Report;
import lyhord.dialogue.Case;
import lyhord.dialogue.Case.Heading;
import lyhord.dialogue.Case.OwnTopic;
import lyhord.dialogue.Case.Room;
import lyhord.dialogue.Client;
import lyhord.dialogue.Condition.Kind;
import lyhord.understanding.Addressee;
import lyhord.understanding.Form;
import lyhord.understanding.Manner;

/**
 * Reads a case's folder. Everything that is wrong is gathered before anything is refused, with
 * file, line and what to do ({@link lyhord.content.Mistakes}).
 */
public final class CaseReader {
  private static final int EXAMPLES = 12;
  private static final String[] KEYS = {
    "titel",
    "version",
    "kort",
    "innehåll",
    "roll",
    "remiss",
    "känt",
    "stöd",
    "klienter",
    "enskilt",
    "personer",
    "rum",
    "fakta",
    "ledtrådar",
    "ämnen",
    "undersökningar",
    "bedömning",
    "rubriker",
    "efteråt",
    "barnets-sida",
    "kritiska-fel",
    "dimensioner",
    "läs-vidare"
  };
  private static final Set<Addressee> BOTH = Set.of(Addressee.ADULT, Addressee.CHILD);

  private final Map<String, Set<Addressee>> inventory;
  private final Ids ids = new Ids();
  private final Reading reading;
  private final Path folder;

  private CaseReader(Path root, Path folder, Map<String, Set<Addressee>> inventory) {
    this.inventory = new LinkedHashMap<>(inventory);
    this.reading = new Reading(root);
    this.folder = folder;
  }

  /**
   * Reads and checks a case.
   *
   * @param root the folder that file names in mistakes are told relative to
   * @param id the case's id, clinic and folder
   * @param inventory the shared topics, and whom each can be raised with
   */
  public static Case read(
      Path root, Path folder, String id, Map<String, Set<Addressee>> inventory) {
    var reader = new CaseReader(root, folder, inventory);
    var yaml = reader.reading.open(folder.resolve("case.yaml"));
    var scene = reader.read(id, yaml);
    if (reader.reading.mistakes().isEmpty()) {
      CaseCheck.of(scene, yaml);
    }
    reader.reading.finish();
    return scene;
  }

  private Case read(String id, Yaml yaml) {
    yaml.only(KEYS);
    var own = ownTopics(yaml);
    gatherIds(yaml);
    var clients = clients(yaml);
    var truth = new TruthReader(yaml, ids);
    return new Case(
        id,
        heading(yaml),
        clients,
        ids.references(yaml, "enskilt", Kind.TOPIC),
        rooms(yaml, clients),
        truth.facts(),
        truth.cues(),
        own,
        people(yaml),
        truth.examinations(),
        new AssessmentReader(ids).read(yaml.map("bedömning")),
        new FeedbackReader(ids).read(yaml));
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
    var reader = new ClientReader(ids, inventory);
    return names.stream()
        .map(name -> reader.read(name, reading.open(folder.resolve(name + ".yaml"))))
        .toList();
  }

  private static Map<String, Room> rooms(Yaml yaml, List<Client> clients) {
    var names = clients.stream().map(Client::id).toList();
    var rooms = new LinkedHashMap<String, Room>();
    yaml.optionalMap("rum")
        .map(Yaml::maps)
        .orElse(Map.of())
        .forEach((id, room) -> rooms.put(id, room(id, room, names)));
    if (rooms.isEmpty()) {
      if (names.size() > 1) {
        yaml.mistake(
            "klienter", "Fallet har flera klienter men inga rum. Skriv vilka rum som finns.");
      }
      rooms.put("rummet", new Room("rummet", "", "", names));
    }
    return rooms;
  }

  private static Room room(String id, Yaml yaml, List<String> names) {
    yaml.only("namn", "klienter", "beskrivning");
    var present = yaml.words("klienter");
    for (var name : present) {
      TruthReader.known(yaml, name, names);
    }
    if (present.isEmpty()) {
      yaml.mistake("klienter", "Rummet är tomt. Skriv vilka klienter som är där.");
    }
    var ids = present.stream().map(Yaml.Words::text).toList();
    return new Room(id, yaml.text("namn"), yaml.text("beskrivning"), ids);
  }

  private static Map<String, String> people(Yaml yaml) {
    var people = new LinkedHashMap<String, String>();
    yaml.optionalMap("personer")
        .ifPresent(map -> map.keys().forEach(name -> people.put(name, map.text(name))));
    return people;
  }

  private List<OwnTopic> ownTopics(Yaml yaml) {
    var own = new ArrayList<OwnTopic>();
    for (var it : yaml.optionalMap("ämnen").map(Yaml::maps).orElse(Map.of()).entrySet()) {
      var topic = it.getValue().only("till", "etikett", "betyder", "exempel");
      Ids.wellFormed(topic, yaml.map("ämnen").line(it.getKey()), it.getKey());
      var to = topic.choice("till", addressees());
      if (inventory.put(it.getKey(), to) != null) {
        topic.mistake(it.getKey() + " finns redan bland de gemensamma ämnena. Byt id.");
      }
      var examples = topic.texts("exempel");
      if (examples.size() < EXAMPLES) {
        topic.mistake(
            "exempel", "Ett eget ämne behöver minst tolv exempel på hur man frågar. Lägg till.");
      }
      own.add(
          new OwnTopic(it.getKey(), to, topic.text("etikett"), topic.text("betyder"), examples));
    }
    return own;
  }

  private static Map<String, Set<Addressee>> addressees() {
    var choices = new LinkedHashMap<String, Set<Addressee>>();
    choices.put("barn", Set.of(Addressee.CHILD));
    choices.put("vuxen", Set.of(Addressee.ADULT));
    choices.put("båda", new TreeSet<>(BOTH));
    return choices;
  }
}
