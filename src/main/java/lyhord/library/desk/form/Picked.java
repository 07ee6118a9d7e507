package lyhord.library.desk.form;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/** Files as they are chosen in a form, or pointed out by an address beside it. */
final class Picked {

  /** What the field for an address is called besides the name of the choice. */
  private static final String ANOTHER = "-annan";

  private Picked() {}

  /** What is written goes before what was chosen: it was written to replace it. */
  static String one(String key, MultiValueMap<String, String> sent) {
    var another = another(key, sent);
    return another.isEmpty() ? String.join("\n", sent.getOrDefault(key, List.of())) : another;
  }

  static String many(String key, MultiValueMap<String, String> sent) {
    var chosen = sent.getOrDefault(key, List.of()).stream().flatMap(String::lines);
    return Stream.concat(chosen, Stream.of(another(key, sent)))
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private static String another(String key, MultiValueMap<String, String> sent) {
    return requireNonNullElse(sent.getFirst(key + ANOTHER), "").strip();
  }
}
