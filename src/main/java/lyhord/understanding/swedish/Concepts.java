package lyhord.understanding.swedish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds which concepts the words of a sentence stand for. */
final class Concepts {

  private static final int GAP = 3;
  private static final int SHORTEST_PREFIX = 4;

  /** Several stems in order; a gap of a few words is allowed. */
  private record Sequence(String concept, List<String> stems) {}

  private final Map<String, List<String>> single = new HashMap<>();
  private final Map<String, List<String>> prefixes = new HashMap<>();
  private final Map<String, List<Sequence>> sequences = new HashMap<>();

  void add(String concept, List<String> stems) {
    var first = stems.getFirst();
    if (stems.size() == 1 && first.endsWith("*")) {
      prefixes
          .computeIfAbsent(first.substring(0, first.length() - 1), k -> new ArrayList<>())
          .add(concept);
    } else if (stems.size() == 1) {
      single.computeIfAbsent(first, k -> new ArrayList<>()).add(concept);
    } else {
      sequences.computeIfAbsent(first, k -> new ArrayList<>()).add(new Sequence(concept, stems));
    }
  }

  /** Each concept with the words it was found in. */
  Map<String, String> in(List<Word> words) {
    var found = new TreeMap<String, String>();
    for (var i = 0; i < words.size(); i++) {
      var word = words.get(i);
      of(word.stem()).forEach(concept -> found.putIfAbsent(concept, word.normal()));
      for (var part : word.parts()) {
        of(part).forEach(concept -> found.putIfAbsent(concept, word.normal()));
      }
      for (var sequence : sequences.getOrDefault(word.stem(), List.of())) {
        var end = end(words, i + 1, sequence.stems());
        if (end > 0) {
          found.putIfAbsent(sequence.concept(), text(words.subList(i, end)));
        }
      }
    }
    return found;
  }

  private Collection<String> of(String stem) {
    var found = new ArrayList<>(single.getOrDefault(stem, List.of()));
    for (var i = SHORTEST_PREFIX; i <= stem.length() && !prefixes.isEmpty(); i++) {
      found.addAll(prefixes.getOrDefault(stem.substring(0, i), List.of()));
    }
    return found;
  }

  /** Where the sequence ends, or 0 when it is not there. */
  private static int end(List<Word> words, int from, List<String> stems) {
    var at = from;
    for (var next = 1; next < stems.size(); next++) {
      var reach = Math.min(words.size(), at + 1 + GAP);
      while (at < reach && !words.get(at).stem().equals(stems.get(next))) {
        at++;
      }
      if (at == reach) {
        return 0;
      }
      at++;
    }
    return at;
  }

  private static String text(List<Word> words) {
    return words.stream().map(Word::normal).collect(Collectors.joining(" "));
  }
}
