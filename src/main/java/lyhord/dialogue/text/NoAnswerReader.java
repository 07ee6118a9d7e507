package lyhord.dialogue.text;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lyhord.content.Yaml;
import lyhord.dialogue.Client.NoAnswer;
import lyhord.dialogue.Condition.Kind;

/** Reads what a client says without an answer, and before one that is given again. */
final class NoAnswerReader {
  private static final int LINES = 3;
  private static final int REPEATS = 2;
  private static final String FEW_LINES =
      " behöver minst tre olika svar, så att klienten inte låter inspelad. Lägg till.";
  private static final String FEW_REPEATS =
      " behöver minst två olika början, som ”Som jag sa”. Lägg till.";

  private NoAnswerReader() {}

  static Map<NoAnswer, List<String>> lines(Yaml yaml) {
    yaml.only(words());
    var found = new EnumMap<NoAnswer, List<String>>(NoAnswer.class);
    for (var kind : NoAnswer.values()) {
      found.put(kind, atLeast(LINES, yaml, kind.swedish(), FEW_LINES));
    }
    return found;
  }

  /** What is missing is told; something stands in its place, so that reading goes on. */
  private static List<String> atLeast(int least, Yaml yaml, String key, String advice) {
    var texts = yaml.texts(key);
    if (texts.size() < least) {
      yaml.mistake(key, key + advice);
    }
    return texts.isEmpty() ? List.of("…") : texts;
  }

  static Map<String, NoAnswer> kinds(Yaml client, Ids ids) {
    var kinds = new LinkedHashMap<String, NoAnswer>();
    client
        .optionalMap("utan-svar")
        .ifPresent(
            yaml -> {
              yaml.only(words());
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

  static List<String> repeats(Yaml yaml) {
    return atLeast(REPEATS, yaml, "upprepar", FEW_REPEATS);
  }

  private static String[] words() {
    return Arrays.stream(NoAnswer.values()).map(NoAnswer::swedish).toArray(String[]::new);
  }
}
