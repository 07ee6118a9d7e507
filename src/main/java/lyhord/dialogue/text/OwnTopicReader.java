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
    choices.put("båda", Set.of(Addressee.ADULT, Addressee.CHILD));
    return choices;
  }
}
