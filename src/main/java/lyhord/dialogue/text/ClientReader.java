package lyhord.dialogue.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lyhord.content.Yaml;
import lyhord.dialogue.Client;
import lyhord.dialogue.Client.Answer;
import lyhord.dialogue.Client.Movement;
import lyhord.dialogue.Client.NoAnswer;
import lyhord.dialogue.Client.Trust;
import lyhord.dialogue.Condition.Clause;
import lyhord.dialogue.Condition.Kind;
import lyhord.dialogue.Condition.Scope;
import lyhord.dialogue.Mood;
import lyhord.understanding.Addressee;
import lyhord.understanding.Manner;
import org.jspecify.annotations.Nullable;

/** Reads a client's file. */
final class ClientReader {
  private static final int NO_ANSWERS = 3;
  private static final int REPEATS = 2;

  private final Ids ids;
  private final ConditionReader conditions;
  private final Map<String, Set<Addressee>> inventory;

  ClientReader(Ids ids, Map<String, Set<Addressee>> inventory) {
    this.ids = ids;
    this.conditions = new ConditionReader(ids);
    this.inventory = inventory;
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
        trust(yaml.map("tillit").only("start", "rörs-av")),
        answers(yaml.map("svar"), addressee),
        noAnswers(yaml.map("inget-svar").only(words(NoAnswer.values()))),
        kinds(yaml),
        repeats(yaml));
  }

  private Trust trust(Yaml yaml) {
    var start = yaml.integer("start");
    if (start < Trust.LEAST || start > Trust.MOST) {
      yaml.mistake("start", "Tilliten börjar mellan 0 och 6. Ändra talet.");
    }
    var movedBy = new EnumMap<Manner, Movement>(Manner.class);
    yaml.optionalMap("rörs-av")
        .ifPresent(
            rules ->
                rules
                    .maps()
                    .forEach(
                        (word, rule) -> {
                          ids.check(rules, rules.line(word), word, Kind.MANNER);
                          Manner.ofSwedish(word).ifPresent(it -> movedBy.put(it, movement(rule)));
                        }));
    return new Trust(start, movedBy);
  }

  private static Movement movement(Yaml yaml) {
    yaml.only("ändring", "därför", "högst");
    var most = yaml.integer("högst", Integer.MAX_VALUE);
    if (most < 1) {
      yaml.mistake("högst", "högst ska vara minst 1. Ta bort raden om det alltid räknas.");
    }
    return new Movement(yaml.integer("ändring"), yaml.text("därför"), most);
  }

  private Map<String, List<Answer>> answers(Yaml yaml, Addressee addressee) {
    var answers = new LinkedHashMap<String, List<Answer>>();
    for (var topic : yaml.keys()) {
      ids.check(yaml, yaml.line(topic), topic, Kind.TOPIC);
      if (!inventory.getOrDefault(topic, Set.of(addressee)).contains(addressee)) {
        yaml.mistake(
            topic,
            topic
                + " är inget man tar upp med "
                + (addressee == Addressee.CHILD ? "ett barn" : "en vuxen")
                + ". Ta bort svaret.");
      }
      answers.put(topic, variants(yaml, topic));
    }
    return answers;
  }

  private List<Answer> variants(Yaml yaml, String topic) {
    var variants = new ArrayList<Answer>();
    var seen = new HashSet<Set<Clause>>();
    for (var it : yaml.list(topic)) {
      var answer = answer(it);
      var clauses = Set.copyOf(answer.condition().clauses());
      if (it.has("när") != clauses.isEmpty() && !seen.add(clauses)) {
        it.mistake("Ett svar ovanför har samma villkor, så det här väljs aldrig. Ändra när.");
      }
      variants.add(answer);
    }
    if (!variants.isEmpty() && yaml.list(topic).stream().allMatch(it -> it.has("när"))) {
      yaml.mistake(topic, topic + " saknar en variant utan villkor. Lägg till en som grund.");
    }
    return variants;
  }

  private Answer answer(Yaml yaml) {
    yaml.only(
        "när",
        "säg",
        "min",
        "gör",
        "film",
        "avslöjar",
        "öppnar",
        "tillit",
        "därför",
        "otillförlitligt");
    var condition = conditions.read(yaml, Scope.ANSWER);
    var trust = yaml.integer("tillit", 0);
    if (trust != 0 && !yaml.has("därför")) {
      yaml.mistake("tillit", "Tilliten ändras utan förklaring. Skriv en rad med därför:.");
    }
    return new Answer(
        condition,
        yaml.text("säg"),
        yaml.has("min") ? yaml.choice("min", Choices.of(Mood.values(), Mood::swedish)) : null,
        yaml.optionalText("gör").orElse(null),
        film(yaml),
        ids.references(yaml, "avslöjar", Kind.FACT),
        ids.references(yaml, "öppnar", Kind.CUE),
        trust,
        yaml.optionalText("därför").orElse(null),
        yaml.yes("otillförlitligt"));
  }

  private static @Nullable String film(Yaml yaml) {
    var film = yaml.optionalText("film").orElse(null);
    if (film != null && !film.matches("[\\p{L}\\d-]+\\.webm")) {
      yaml.mistake("film", "Skriv filmens namn som maria-sleep.webm och lägg den i mappen film.");
    }
    return film;
  }

  private static Map<NoAnswer, List<String>> noAnswers(Yaml yaml) {
    var found = new EnumMap<NoAnswer, List<String>>(NoAnswer.class);
    for (var kind : NoAnswer.values()) {
      var lines = yaml.texts(kind.swedish());
      if (lines.size() < NO_ANSWERS) {
        yaml.mistake(
            kind.swedish(),
            kind.swedish()
                + " behöver minst tre olika svar, så att klienten inte låter inspelad. Lägg till.");
      }
      found.put(kind, lines.isEmpty() ? List.of("…") : lines);
    }
    return found;
  }

  private Map<String, NoAnswer> kinds(Yaml client) {
    var kinds = new LinkedHashMap<String, NoAnswer>();
    client
        .optionalMap("utan-svar")
        .ifPresent(
            yaml -> {
              yaml.only(words(NoAnswer.values()));
              for (var kind : NoAnswer.values()) {
                ids.references(yaml, kind.swedish(), Kind.TOPIC)
                    .forEach(topic -> once(yaml, kinds, topic, kind));
              }
            });
    return kinds;
  }

  private static void once(Yaml yaml, Map<String, NoAnswer> kinds, String topic, NoAnswer kind) {
    var earlier = kinds.putIfAbsent(topic, kind);
    if (earlier != null) {
      yaml.mistake(
          kind.swedish(), topic + " står redan under " + earlier.swedish() + ". Behåll ett.");
    }
  }

  private static List<String> repeats(Yaml yaml) {
    var repeats = yaml.texts("upprepar");
    if (repeats.size() < REPEATS) {
      yaml.mistake(
          "upprepar", "upprepar behöver minst två olika början, som ”Som jag sa”. Lägg till.");
    }
    return repeats.isEmpty() ? List.of("…") : repeats;
  }

  private static String[] words(NoAnswer[] kinds) {
    return Arrays.stream(kinds).map(NoAnswer::swedish).toArray(String[]::new);
  }
}
