package lyhord.search.swedish;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers the words that are in use, to know which may be parts of others. */
public final class Vocabulary {

  /** A misspelling stands alone; what several texts say is a word. */
  private static final int OFTEN = 2;

  private static final int MOST = 300_000;

  private final Map<String, Integer> counts = new HashMap<>();

  /** Takes in the words of one document. */
  public void add(Set<String> words) {
    for (var word : words) {
      if (counts.size() < MOST || counts.containsKey(word)) {
        counts.merge(word, 1, Integer::sum);
      }
    }
  }

  Set<String> known() {
    return counts.entrySet().stream()
        .filter(it -> it.getValue() >= OFTEN)
        .map(Map.Entry::getKey)
        .filter(it -> it.chars().allMatch(Character::isLetter))
        .collect(Collectors.toUnmodifiableSet());
  }
}
