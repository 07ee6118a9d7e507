package lyhord.workbench;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lyhord.understanding.Addressee;
import lyhord.understanding.Interpreter;
import lyhord.understanding.Understanding;
import lyhord.understanding.Utterance;

/** Turns that are alike, said to the same kind of listener; the commonest words first. */
record Cluster(Addressee addressee, List<MisheardTurn> turns) {

  private static final int SUGGESTED = 3;

  int size() {
    return turns.size();
  }

  String first() {
    return turns.getFirst().text();
  }

  /** Each wording, and how often it came. */
  Map<String, Integer> wordings() {
    var wordings = new LinkedHashMap<String, Integer>();
    turns.forEach(it -> wordings.merge(it.text(), 1, Integer::sum));
    return wordings;
  }

  /** What those who asked chose themselves, most often first; then what the words are like. */
  List<String> suggested(Interpreter interpreter) {
    var disowned =
        turns.stream()
            .filter(MisheardTurn::disowned)
            .map(MisheardTurn::takenFor)
            .collect(Collectors.toSet());
    var likely = interpreter.likeliest(new Utterance(first(), addressee, null)).stream();
    return Stream.concat(meant(), likely)
        .filter(it -> !disowned.contains(it) && !it.equals(Understanding.NONE))
        .distinct()
        .limit(SUGGESTED)
        .toList();
  }

  private Stream<String> meant() {
    return turns.stream()
        .map(MisheardTurn::meant)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .collect(Collectors.groupingBy(it -> it, Collectors.counting()))
        .entrySet()
        .stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }
}
