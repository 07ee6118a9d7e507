package lyhord.understanding.swedish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds which concepts the words of a sentence stand for. */
final class Concepts {

  private static final int GAP = 3;
  private static final int SHORTEST_PREFIX = 4;

  /** Several words in order, each in any form; a gap of a few words is allowed. */
  private record Sequence(String concept, List<String> words) {}

  private final Inflections inflections;
  private final Map<String, List<String>> single = new HashMap<>();
  private final Map<String, List<String>> prefixes = new HashMap<>();
  private final Map<String, List<Sequence>> sequences = new HashMap<>();

  Concepts(Inflections inflections) {
    this.inflections = inflections;
  }

  /** All words that begin so stand for the concept. */
  void addPrefix(String concept, String beginning) {
    prefixes.computeIfAbsent(beginning, k -> new ArrayList<>()).add(concept);
  }

  void add(String concept, List<String> words) {
    var bases = words.stream().map(it -> inflections.irregular().getOrDefault(it, it)).toList();
    if (bases.size() == 1) {
      single.computeIfAbsent(words.getFirst(), k -> new ArrayList<>()).add(concept);
      if (!bases.equals(words)) {
        single.computeIfAbsent(bases.getFirst(), k -> new ArrayList<>()).add(concept);
      }
    } else {
      sequences
          .computeIfAbsent(bases.getFirst(), k -> new ArrayList<>())
          .add(new Sequence(concept, bases));
    }
  }

  /** Each concept with the words it was found in. */
  Map<String, String> in(List<Word> words) {
    var found = new TreeMap<String, String>();
    var bases = words.stream().map(it -> inflections.of(it.normal())).toList();
    for (var i = 0; i < words.size(); i++) {
      var word = words.get(i);
      of(word, bases.get(i)).forEach(concept -> found.putIfAbsent(concept, word.normal()));
      for (var base : bases.get(i)) {
        for (var sequence : sequences.getOrDefault(base, List.of())) {
          var end = end(bases, i + 1, sequence.words());
          if (end > 0) {
            found.putIfAbsent(sequence.concept(), text(words.subList(i, end)));
          }
        }
      }
    }
    return found;
  }

  /** Of a compound that stands for nothing itself, what its parts stand for. */
  private Collection<String> of(Word word, Set<String> bases) {
    var whole = of(word.normal(), bases);
    if (!whole.isEmpty()) {
      return whole;
    }
    var found = new ArrayList<String>();
    word.pieces().forEach(it -> found.addAll(of(it, inflections.of(it))));
    return found;
  }

  private List<String> of(String form, Set<String> bases) {
    var found = new ArrayList<String>();
    bases.forEach(base -> found.addAll(single.getOrDefault(base, List.of())));
    for (var i = SHORTEST_PREFIX; i <= form.length() && !prefixes.isEmpty(); i++) {
      found.addAll(prefixes.getOrDefault(form.substring(0, i), List.of()));
    }
    return found;
  }

  /** Where the sequence ends, or 0 when it is not there. */
  private static int end(List<Set<String>> bases, int from, List<String> words) {
    var at = from;
    for (var next = 1; next < words.size(); next++) {
      var reach = Math.min(bases.size(), at + 1 + GAP);
      while (at < reach && !bases.get(at).contains(words.get(next))) {
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
