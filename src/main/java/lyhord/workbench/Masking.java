package lyhord.workbench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes out of a sentence what could lead to a real person. */
final class Masking {

  private static final Map<String, Pattern> MASKS = new LinkedHashMap<>();

  static {
    MASKS.put("[e-post]", Pattern.compile("[\\p{L}\\d._%+-]+@[\\p{L}\\d.-]+\\.\\p{L}{2,}"));
    MASKS.put(
        "[personnummer]",
        Pattern.compile("(?<!\\d)(?:(?:19|20)\\d{2}|\\d{2})-?\\d{2}-?\\d{2}[-+ ]?\\d{4}(?!\\d)"));
    MASKS.put("[telefon]", Pattern.compile("(?<!\\d)(?:\\+\\d{1,3}|0)(?:[\\s()/-]{0,2}\\d){6,12}"));
  }

  private Masking() {}

  static String of(String text) {
    var masked = text;
    for (var mask : MASKS.entrySet()) {
      masked = mask.getValue().matcher(masked).replaceAll(mask.getKey());
    }
    return masked;
  }
}
