package lyhord.dialogue.text;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import lyhord.content.Yaml;
import lyhord.dialogue.Client;
import lyhord.dialogue.Client.Movement;
import lyhord.dialogue.Client.Trust;
import lyhord.dialogue.Condition.Kind;
import lyhord.dialogue.Mood;
import lyhord.understanding.Addressee;
import lyhord.understanding.Manner;

/** Reads a client's file. */
final class ClientReader {
  private final Ids ids;
  private final Map<String, Set<Addressee>> inventory;
  private final PeopleReader people;

  ClientReader(Ids ids, Map<String, Set<Addressee>> inventory, PeopleReader people) {
    this.ids = ids;
    this.inventory = inventory;
    this.people = people;
  }

  Client read(String id, Yaml yaml) {
    yaml.only(
        "namn",
        "ålder",
        "till",
        "porträtt",
        "beskrivning",
        "min",
        "hälsar",
        "personer",
        "tillit",
        "svar",
        "inget-svar",
        "utan-svar",
        "upprepar");
    var addressee = yaml.choice("till", Choices.of(Addressee.values(), Addressee::swedish));
    return new Client(
        id,
        yaml.text("namn"),
        yaml.integer("ålder"),
        addressee,
        yaml.text("porträtt"),
        yaml.text("beskrivning"),
        yaml.choice("min", Choices.of(Mood.values(), Mood::swedish)),
        yaml.text("hälsar"),
        people.toldTo(yaml.text("namn", ""), yaml),
        trust(yaml.map("tillit").only("start", "rörs-av")),
        new AnswerReader(ids, inventory).read(yaml.map("svar"), addressee),
        NoAnswerReader.lines(yaml.map("inget-svar")),
        NoAnswerReader.kinds(yaml, ids),
        NoAnswerReader.repeats(yaml));
  }

  private Trust trust(Yaml yaml) {
    var start = yaml.integer("start");
    if (start < Trust.LEAST || start > Trust.MOST) {
      yaml.mistake("start", "Tilliten börjar mellan 0 och 6. Ändra talet.");
    }
    return new Trust(start, yaml.optionalMap("rörs-av").map(this::movedBy).orElse(Map.of()));
  }

  private Map<Manner, Movement> movedBy(Yaml yaml) {
    var movedBy = new EnumMap<Manner, Movement>(Manner.class);
    yaml.maps()
        .forEach(
            (word, rule) -> {
              ids.check(yaml, yaml.line(word), word, Kind.MANNER);
              Manner.ofSwedish(word).ifPresent(it -> movedBy.put(it, movement(rule)));
            });
    return movedBy;
  }

  private static Movement movement(Yaml yaml) {
    yaml.only("ändring", "därför", "högst");
    var most = yaml.integer("högst", Integer.MAX_VALUE);
    if (most < 1) {
      yaml.mistake("högst", "högst ska vara minst 1. Ta bort raden om det alltid räknas.");
    }
    return new Movement(yaml.integer("ändring"), yaml.text("därför"), most);
  }
}
