package lyhord.dialogue.text;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The words an author may choose among, in order, and what they stand for. */
final class Choices {
  private Choices() {}

  static <T extends Enum<T>> Map<String, T> of(T[] values, Function<T, String> word) {
    var choices = new LinkedHashMap<String, T>();
    Arrays.stream(values).forEach(value -> choices.put(word.apply(value), value));
    return choices;
  }
}
