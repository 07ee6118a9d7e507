package lyhord.understanding.swedish;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Leads a misspelt word back to one that is known: dots left out, one letter wrong, missing,
 * doubled or swapped, or two words written together. Looks words up by what is left when one letter
 * is taken away, so that the cost does not grow with the vocabulary.
 */
final class Spelling {

  private static final int SHORTEST = 5;
  private static final int RARE = 8;

  private final Map<String, Integer> counts;
  private final Set<String> trusted;
  private final Map<String, String> folded = new HashMap<>();
  private final Map<String, String> shortened = new HashMap<>();

  /**
   * @param counts how often each word is met
   * @param trusted words that are right however rare they are
   */
  Spelling(Map<String, Integer> counts, Set<String> trusted) {
    this.counts = counts;
    this.trusted = trusted;
    counts.forEach((word, count) -> add(word));
  }

  /** A word in the vocabulary, unless it is a far commoner word with its dots left out. */
  private boolean knows(String word) {
    var count = counts.getOrDefault(word, 0);
    return trusted.contains(word)
        || count > 0 && counts.getOrDefault(folded.get(fold(word)), 0) <= RARE * count;
  }

  Set<String> words() {
    return counts.keySet();
  }

  /** The word or words that were meant; the same word when nothing is close. */
  List<String> mend(String word) {
    if (knows(word) || word.isEmpty() || Character.isDigit(word.charAt(0))) {
      return List.of(word);
    }
    return Optional.ofNullable(folded.get(fold(word)))
        .or(() -> oneLetter(word))
        .map(List::of)
        .orElseGet(() -> apart(word));
  }

  /** The word with its dots put back; the same word when it is known as it is. */
  String dotted(String word) {
    return knows(word) ? word : folded.getOrDefault(fold(word), word);
  }

  static String fold(String word) {
    return word.replace('å', 'a').replace('ä', 'a').replace('ö', 'o').replace('é', 'e');
  }

  private void add(String word) {
    folded.merge(fold(word), word, this::commoner);
    if (word.length() >= SHORTEST) {
      shortened.merge(word, word, this::commoner);
      for (var i = 0; i < word.length(); i++) {
        shortened.merge(without(word, i), word, this::commoner);
      }
    }
  }

  /** Of two as common the first in the alphabet, so that every start reads alike. */
  private String commoner(String a, String b) {
    var order = counts.getOrDefault(a, 0) - counts.getOrDefault(b, 0);
    return order > 0 || order == 0 && a.compareTo(b) <= 0 ? a : b;
  }

  private Optional<String> oneLetter(String word) {
    if (word.length() < SHORTEST) {
      return Optional.empty();
    }
    var best = shortened.get(word);
    for (var i = 0; i < word.length(); i++) {
      var found = shortened.get(without(word, i));
      best = best == null ? found : found == null ? best : commoner(best, found);
    }
    return Optional.ofNullable(best).filter(found -> found.charAt(0) == word.charAt(0));
  }

  /** "dejsjälv": a common short word and another, written together. */
  private List<String> apart(String word) {
    for (var i = 2; i <= word.length() - 2; i++) {
      var head = word.substring(0, i);
      var tail = word.substring(i);
      if (common(head, 8) && common(tail, 3) && (i <= 4 || tail.length() <= 4)) {
        return List.of(head, tail);
      }
    }
    return List.of(word);
  }

  private boolean common(String word, int least) {
    return counts.getOrDefault(word, 0) >= least;
  }

  private static String without(String word, int i) {
    return word.substring(0, i) + word.substring(i + 1);
  }
}
