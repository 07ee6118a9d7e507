package lyhord.library.entry;

import java.util.List;
import java.util.Map;

/**
 * One thing that can be written about an item.
 *
 * @param key its name in content files, forms and the database
 * @param needed whether it must be there to be published; a draft may lack it
 * @param choices what it is chosen among, word and label; empty when it is written freely
 */
public record Field(
    String key,
    String label,
    String hint,
    Input input,
    boolean needed,
    Map<String, String> choices) {

  static Field of(Input input, String key, String label, String hint) {
    return new Field(key, label, hint, input, false, Map.of());
  }

  static Field line(String key, String label) {
    return of(Input.LINE, key, label, "");
  }

  static Field choice(String key, String label, List<Map.Entry<String, String>> choices) {
    return new Field(key, label, "", Input.CHOICE, false, Choices.ordered(choices));
  }

  Field must() {
    return new Field(key, label, hint, input, true, choices);
  }
}
