package lyhord.search.swedish;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the word that somebody wrote without its dots and rings, a compound part by part. */
public final class Unfolding {

  private static final int SHORTEST = 3;

  private final Map<String, String> words = new HashMap<>();

  Unfolding(Set<String> known) {
    known.forEach(word -> words.put(folded(word), word));
  }

  Optional<String> of(String word) {
    var folded = folded(word);
    return Optional.ofNullable(words.get(folded))
        .or(() -> compound(folded))
        .filter(it -> !it.equals(word));
  }

  private Optional<String> compound(String folded) {
    for (var at = SHORTEST; at <= folded.length() - SHORTEST; at++) {
      var tail = words.get(folded.substring(at));
      var head = head(folded.substring(0, at));
      if (tail != null && head.isPresent()) {
        return Optional.of(head.get() + tail);
      }
    }
    return Optional.empty();
  }

  private Optional<String> head(String folded) {
    var word = words.get(folded);
    if (word == null && folded.endsWith("s")) {
      var shorter = words.get(folded.substring(0, folded.length() - 1));
      return Optional.ofNullable(shorter).map(it -> it + "s");
    }
    return Optional.ofNullable(word);
  }

  /** Small letters without dots, rings and accents. */
  public static String folded(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('ø', 'o')
        .replace("æ", "a");
  }
}
