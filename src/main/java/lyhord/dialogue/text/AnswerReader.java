package lyhord.dialogue.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lyhord.content.Yaml;
import lyhord.dialogue.Client.Answer;
import lyhord.dialogue.Condition.Clause;
import lyhord.dialogue.Condition.Kind;
import lyhord.dialogue.Condition.Scope;
import lyhord.dialogue.Mood;
import lyhord.understanding.Addressee;
import org.jspecify.annotations.Nullable;

/** Reads a client's answers. */
final class AnswerReader {
  private final Ids ids;
  private final ConditionReader conditions;
  private final Map<String, Set<Addressee>> inventory;

  AnswerReader(Ids ids, Map<String, Set<Addressee>> inventory) {
    this.ids = ids;
    this.conditions = new ConditionReader(ids);
    this.inventory = inventory;
  }

  Map<String, List<Answer>> read(Yaml yaml, Addressee addressee) {
    var answers = new LinkedHashMap<String, List<Answer>>();
    for (var topic : yaml.keys()) {
      check(yaml, topic, addressee);
      answers.put(topic, variants(yaml, topic));
    }
    return answers;
  }

  private void check(Yaml yaml, String topic, Addressee addressee) {
    ids.check(yaml, yaml.line(topic), topic, Kind.TOPIC);
    if (!inventory.getOrDefault(topic, Set.of(addressee)).contains(addressee)) {
      var whom = addressee == Addressee.CHILD ? "ett barn" : "en vuxen";
      yaml.mistake(topic, topic + " är inget man tar upp med " + whom + ". Ta bort svaret.");
    }
  }

  private List<Answer> variants(Yaml yaml, String topic) {
    var variants = new ArrayList<Answer>();
    var seen = new HashSet<Set<Clause>>();
    for (var it : yaml.list(topic)) {
      var answer = answer(it);
      distinct(it, Set.copyOf(answer.condition().clauses()), seen);
      variants.add(answer);
    }
    if (!variants.isEmpty() && yaml.list(topic).stream().allMatch(it -> it.has("när"))) {
      yaml.mistake(topic, topic + " saknar en variant utan villkor. Lägg till en som grund.");
    }
    return variants;
  }

  private static void distinct(Yaml yaml, Set<Clause> clauses, Set<Set<Clause>> seen) {
    if (yaml.has("när") != clauses.isEmpty() && !seen.add(clauses)) {
      yaml.mistake("Ett svar ovanför har samma villkor, så det här väljs aldrig. Ändra när.");
    }
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
}
