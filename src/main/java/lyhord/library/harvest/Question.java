package lyhord.library.harvest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import lyhord.library.harvest.Refusal.Code;

/** What a harvester asks, with right arguments. */
record Question(Verb verb, Map<String, String> arguments) {

  private static final String TOKEN = "resumptionToken";

  /**
   * @throws Refusal when the verb or an argument is wrong
   */
  static Question of(Map<String, String[]> sent) {
    var verbs = sent.getOrDefault("verb", new String[0]);
    if (verbs.length != 1) {
      throw new Refusal(Code.badVerb, "Say one verb.");
    }
    var verb =
        Verb.of(verbs[0]).orElseThrow(() -> new Refusal(Code.badVerb, "There is no such verb."));
    var arguments = new LinkedHashMap<String, String>();
    sent.forEach(
        (name, values) -> {
          if (!name.equals("verb")) {
            arguments.put(name, single(name, values));
          }
        });
    check(verb, arguments);
    return new Question(verb, arguments);
  }

  private static String single(String name, String[] values) {
    if (values.length != 1 || values[0].isEmpty()) {
      throw new Refusal(Code.badArgument, "Give " + known(name) + " one value.");
    }
    return values[0];
  }

  private static void check(Verb verb, Map<String, String> arguments) {
    if (verb.isList() && arguments.keySet().equals(Set.of(TOKEN))) {
      return;
    }
    for (var name : arguments.keySet()) {
      if (!verb.allows(name)) {
        throw new Refusal(Code.badArgument, verb.word() + " does not take " + known(name) + ".");
      }
    }
    for (var name : verb.needed()) {
      if (!arguments.containsKey(name)) {
        throw new Refusal(Code.badArgument, verb.word() + " needs " + name + ".");
      }
    }
  }

  /** A made-up name is not sent back. */
  private static String known(String name) {
    return name.matches("[a-zA-Z]{1,20}") ? name : "that argument";
  }

  boolean has(String name) {
    return arguments.containsKey(name);
  }

  /** Empty when it was not sent. */
  String argument(String name) {
    return arguments.getOrDefault(name, "");
  }
}
