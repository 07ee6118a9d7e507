package lyhord.dialogue.rehearsal;

import java.util.List;
import java.util.Map;
import lyhord.dialogue.Listener;
import lyhord.dialogue.SmallCase;
import lyhord.understanding.Addressee;
import lyhord.understanding.Form;
import lyhord.understanding.Topic;
import lyhord.understanding.Understanding;
import lyhord.understanding.Understanding.Verdict;
import lyhord.understanding.Utterance;

/** Hears a topic where its id stands in the words, and is unsure where none does. */
final class Ear {
  private Ear() {}

  static Listener listening() {
    var sleep = new Topic.Prompt("hälsa", "Hur är det med sleep?");
    var prompts = Map.of(Addressee.ADULT, sleep, Addressee.CHILD, sleep);
    var topics = Map.of("sleep", new Topic("sleep", false, "sömnen", "sömn", prompts));
    return new Listener(Ear::understand, topics);
  }

  private static Understanding understand(Utterance said) {
    var topic =
        SmallCase.INVENTORY.topics().keySet().stream().filter(said.text()::contains).findFirst();
    return new Understanding(
        topic.isPresent() ? Verdict.UNDERSTOOD : Verdict.UNSURE,
        topic.orElse(Understanding.NONE),
        1,
        topic.isPresent() ? List.of() : List.of("sleep", "mood"),
        List.of(),
        said.text().startsWith("Berätta") ? Form.INVITATION : Form.OPEN,
        List.of(),
        List.of());
  }
}
