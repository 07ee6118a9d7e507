package lyhord.library.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a claim comes from, and how sure of it we are.
 *
 * @param key what the text calls it: {@code [^hjern]}
 * @param read whether it has been read in the source; else it is what the field generally knows
 * @param address may be empty
 */
public record Source(String key, String text, boolean read, String address) {

  static final String READ = "läst";
  static final String KNOWN = "känt";

  /** Reads {@code hjern | Hjern & Manhica 2013 | läst | https://…}; the address may be left out. */
  static Optional<Source> of(String line) {
    var parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    var whole = parts.size() == 3 || parts.size() == 4;
    return whole && isRight(parts)
        ? Optional.of(
            new Source(
                parts.get(0),
                parts.get(1),
                parts.get(2).equals(READ),
                parts.size() == 4 ? parts.get(3) : ""))
        : Optional.empty();
  }

  private static boolean isRight(List<String> parts) {
    return parts.get(0).matches("[a-z0-9åäö-]{1,40}")
        && !parts.get(1).isEmpty()
        && List.of(READ, KNOWN).contains(parts.get(2))
        && (parts.size() == 3 || parts.get(3).isEmpty() || Input.WEB.holds(parts.get(3)));
  }

  /** As it is kept. */
  static String line(List<String> parts) {
    return parts.stream().map(it -> it.replace('|', '/')).collect(Collectors.joining(" | "));
  }
}
