package lyhord.dialogue.text;

import java.util.LinkedHashMap;
import java.util.Map;
import lyhord.content.Yaml;

/**
 * Reads the names that are said in a case, and the word that tells who it is. What a client's file
 * says goes before the case's: a boy's father is his mother's husband.
 */
record PeopleReader(Map<String, String> known) {

  static PeopleReader of(Yaml scene) {
    return new PeopleReader(read(scene));
  }

  Map<String, String> toldTo(String client, Yaml yaml) {
    var own = read(yaml);
    own.forEach((name, who) -> check(client, yaml.map("personer"), name, who));
    var all = new LinkedHashMap<>(known);
    all.putAll(own);
    return all;
  }

  private static Map<String, String> read(Yaml yaml) {
    var people = new LinkedHashMap<String, String>();
    yaml.optionalMap("personer")
        .ifPresent(map -> map.keys().forEach(name -> people.put(name, map.text(name))));
    return people;
  }

  private void check(String client, Yaml yaml, String name, String who) {
    if (name.equals(client)) {
      yaml.mistake(name, name + " är den man talar med. Ta bort raden.");
    } else if (who.equals(known.get(name))) {
      yaml.mistake(name, name + " står likadant i case.yaml. Ta bort raden på ett av ställena.");
    }
  }
}
