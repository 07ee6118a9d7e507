package lyhord.search.swedish;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes compounds apart, into words that are in use or that authors have listed. The fewest parts
 * win, and among them the longest last part, which carries the meaning.
 */
final class Compounds {

  private static final int SHORTEST = 4;
  private static final int SHORTEST_LISTED = 2;
  private static final int LONGEST = 60;
  private static final int DEEPEST = 3;

  private final Set<String> known;
  private final Set<String> listed;
  private final Set<String> whole;

  /**
   * @param known words that are in use; short ones among them are too often a coincidence
   * @param listed parts that count however short they are
   * @param whole words that are never taken apart
   */
  Compounds(Set<String> known, Set<String> listed, Set<String> whole) {
    this.known = known;
    this.listed = listed;
    this.whole = whole;
  }

  /** The parts as words; empty for a simple word. */
  List<String> split(String word) {
    var tooShort = word.length() < SHORTEST + SHORTEST_LISTED;
    if (tooShort || word.length() > LONGEST || whole.contains(word)) {
      return List.of();
    }
    return split(word, DEEPEST);
  }

  private List<String> split(String word, int deepest) {
    List<String> best = List.of();
    for (var at = SHORTEST_LISTED; at <= word.length() - SHORTEST_LISTED; at++) {
      var head = head(word.substring(0, at));
      var tail = word.substring(at);
      if (!head.isEmpty() && isPart(tail)) {
        return List.of(head, tail);
      }
      if (!head.isEmpty() && deepest > 2 && best.isEmpty()) {
        best = joined(head, split(tail, deepest - 1));
      }
    }
    return best;
  }

  private static List<String> joined(String head, List<String> rest) {
    if (rest.isEmpty()) {
      return rest;
    }
    var all = new ArrayList<>(List.of(head));
    all.addAll(rest);
    return List.copyOf(all);
  }

  /** The word that a first part comes from: with a letter that joins, or without its last vowel. */
  private String head(String written) {
    if (isPart(written)) {
      return written;
    }
    var shorter = written.substring(0, written.length() - 1);
    var last = written.charAt(written.length() - 1);
    var word = "ou".indexOf(last) >= 0 ? shorter + "a" : shorter;
    if ("seou".indexOf(last) >= 0 && isPart(word)) {
      return word;
    }
    for (var vowel : List.of("a", "e")) {
      if (written.length() >= SHORTEST && isPart(written + vowel)) {
        return written + vowel;
      }
    }
    return "";
  }

  private boolean isPart(String word) {
    return listed.contains(word) || word.length() >= SHORTEST && known.contains(word);
  }
}
