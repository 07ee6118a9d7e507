package lyhord.understanding.swedish;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Splits a compound into two known words, with the joining letters Swedish puts between them. */
final class Compounds {

  private static final int SHORTEST_PART = 3;
  private static final int SHORTEST_TAIL = 4;

  private final Set<String> known;

  Compounds(Set<String> known) {
    this.known = known;
  }

  /** The parts, or nothing for a simple word. The longest known tail decides. */
  List<String> split(String word) {
    return IntStream.rangeClosed(SHORTEST_PART, word.length() - SHORTEST_TAIL)
        .filter(i -> known.contains(word.substring(i)))
        .mapToObj(i -> List.of(head(word.substring(0, i)), word.substring(i)))
        .filter(parts -> !parts.getFirst().isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private String head(String head) {
    if (known.contains(head)) {
      return head;
    }
    var shorter = head.substring(0, head.length() - 1);
    if (shorter.length() >= SHORTEST_PART && head.endsWith("s") && known.contains(shorter)) {
      return shorter;
    }
    if (known.contains(head + "a")) {
      return head + "a";
    }
    if (known.contains(head + "e")) {
      return head + "e";
    }
    var last = head.charAt(head.length() - 1);
    return "uo".indexOf(last) >= 0 && known.contains(shorter + "a") ? shorter + "a" : "";
  }
}
