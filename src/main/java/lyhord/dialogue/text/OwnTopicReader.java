package lyhord.dialogue.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lyhord.content.Yaml;
import lyhord.dialogue.Case.OwnTopic;
import lyhord.understanding.Addressee;

/** Reads the topics that only one case has. */
final class OwnTopicReader {
  private static final int EXAMPLES = 12;

  private OwnTopicReader() {}

  /** Reads them, and adds them to the topics that answers can be given to. */
  static List<OwnTopic> read(Yaml yaml, Map<String, Set<Addressee>> inventory) {
    var own = new ArrayList<OwnTopic>();
    for (var it : yaml.optionalMap("ämnen").map(Yaml::maps).orElse(Map.of()).entrySet()) {
      Ids.wellFormed(it.getValue(), yaml.map("ämnen").line(it.getKey()), it.getKey());
      var topic = topic(it.getKey(), it.getValue());
      if (inventory.put(topic.id(), topic.addressees()) != null) {
        it.getValue().mistake(topic.id() + " finns redan bland de gemensamma ämnena. Byt id.");
      }
      own.add(topic);
    }
    return own;
  }

  private static OwnTopic topic(String id, Yaml yaml) {
    yaml.only("till", "etikett", "betyder", "exempel");
    var to = yaml.choice("till", addressees());
    var examples = yaml.texts("exempel");
    if (examples.size() < EXAMPLES) {
      yaml.mistake(
          "exempel", "Ett eget ämne behöver minst tolv exempel på hur man frågar. Lägg till.");
    }
    return new OwnTopic(id, to, yaml.text("etikett"), yaml.text("betyder"), examples);
  }

  private static Map<String, Set<Addressee>> addressees() {
    var choices = new LinkedHashMap<String, Set<Addressee>>();
    choices.put("barn", Set.of(Addressee.CHILD));
    choices.put("vuxen", Set.of(Addressee.ADULT));
    choices.put("båda", Set.of(Addressee.ADULT, Addressee.CHILD));
    return choices;
  }
}
