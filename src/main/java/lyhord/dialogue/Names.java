package lyhord.dialogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Says who is meant where somebody is mentioned by name: "barnet" for Elsa, "din man" for Henrik.
 *
 * @param who name to the word that tells who it is; empty when it need not be told
 */
public record Names(Map<String, String> who) {

  /** As they are said to a client; the client's own name is left out. */
  public static Names saidTo(Client client) {
    var who = new LinkedHashMap<>(client.people());
    who.replace(client.name(), "");
    return new Names(who);
  }

  public String in(String text) {
    var words = text;
    for (var person : who.entrySet()) {
      var name = "(?iu)(?<![\\p{L}\\d])" + Pattern.quote(person.getKey());
      var word = person.getValue();
      words = words.replaceAll(name + "s(?!\\p{L})", word.isEmpty() ? "din" : word + "s");
      words = words.replaceAll(name + "(?!\\p{L})", word);
    }
    return words;
  }
}
