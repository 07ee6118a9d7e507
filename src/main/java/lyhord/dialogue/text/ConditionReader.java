package lyhord.dialogue.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Set;
import lyhord.content.Nearest;
import lyhord.content.Yaml;
import lyhord.dialogue.Client.Trust;
import lyhord.dialogue.Condition;
import lyhord.dialogue.Condition.Clause;
import lyhord.dialogue.Condition.Key;
import lyhord.dialogue.Condition.Kind;
import lyhord.dialogue.Condition.Range;
import lyhord.dialogue.Condition.Scope;

/** Reads what stands under {@code när}. */
final class ConditionReader {
  private final Ids ids;

  ConditionReader(Ids ids) {
    this.ids = ids;
  }

  Condition read(Yaml parent, Scope scope) {
    return parent.optionalMap("när").map(yaml -> clauses(yaml, scope)).orElse(Condition.ALWAYS);
  }

  private Condition clauses(Yaml yaml, Scope scope) {
    var clauses = new ArrayList<Clause>();
    for (var word : yaml.keys()) {
      var key = Key.ofSwedish(word).filter(it -> it.allowedIn(scope));
      if (key.isPresent()) {
        clauses.add(clause(yaml, word, key.get()));
      } else {
        yaml.mistake(word, unknown(word, scope));
      }
    }
    if (yaml.keys().isEmpty()) {
      yaml.mistake("när är tomt. Skriv ett villkor eller ta bort raden.");
    }
    return new Condition(clauses);
  }

  private Clause clause(Yaml yaml, String word, Key key) {
    if (key.kind() == Kind.NUMBER) {
      return new Clause(key, Set.of(), range(yaml, word, key));
    }
    var values = ids.references(yaml, word, key.kind());
    if (values.isEmpty()) {
      yaml.mistake(word, word + " är tomt. Skriv minst ett id inom hakparentes.");
    }
    return new Clause(key, values, Range.ANY);
  }

  private static Range range(Yaml yaml, String word, Key key) {
    var range = Range.of(yaml.text(word));
    if (range.isEmpty()) {
      yaml.mistake(word, word + " skrivs som 3 (precis), 3+ (minst) eller -3 (högst).");
      return Range.ANY;
    }
    if (key == Key.TIMES && range.get().most() < 1) {
      yaml.mistake(word, "gång räknas från 1, så villkoret håller aldrig. Skriv 1, 2 eller 2+.");
    }
    if (key == Key.TRUST && range.get().least() > Trust.MOST) {
      yaml.mistake(word, "Tilliten är högst 6, så villkoret håller aldrig. Sänk talet.");
    }
    return range.get();
  }

  private static String unknown(String word, Scope scope) {
    var allowed =
        Arrays.stream(Key.values()).filter(it -> it.allowedIn(scope)).map(Key::swedish).toList();
    return "Villkoret "
        + word
        + " går inte att ha här."
        + Nearest.hint(word, allowed)
        + " Här kan stå: "
        + String.join(", ", allowed)
        + ".";
  }
}
