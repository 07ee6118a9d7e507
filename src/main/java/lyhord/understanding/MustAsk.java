package lyhord.understanding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lyhord.content.Nearest;
import lyhord.content.Yaml;
import lyhord.understanding.Understanding.Verdict;
import lyhord.understanding.swedish.Samples;
import lyhord.understanding.swedish.WordPattern;
import lyhord.understanding.swedish.Written;

/**
 * Topics that must not be taken for asked when something else was. They are understood when the
 * model is surer than it has to be of others, or when the words themselves show it.
 */
final class MustAsk {

  /** How sure one is of what the words show. */
  private static final double SHOWN = .95;

  private static final int LIKELIEST = 3;

  private final double threshold;
  private final Map<String, List<WordPattern>> topics;

  private MustAsk(double threshold, Map<String, List<WordPattern>> topics) {
    this.threshold = threshold;
    this.topics = topics;
  }

  static MustAsk read(Yaml root, Topics inventory, Samples samples) {
    root.only("tröskel", "ämnen");
    return new MustAsk(threshold(root), topics(root.map("ämnen"), inventory, samples));
  }

  /** The likeliest topics, with one that the words show put first. */
  List<String> ordered(List<String> likeliest, Written written) {
    var shown = shown(likeliest, written);
    if (shown.isEmpty()) {
      return likeliest;
    }
    var ordered = new ArrayList<>(likeliest);
    ordered.remove(shown.get());
    ordered.addFirst(shown.get());
    return ordered;
  }

  /** What the model made of it, as far as that may stand for the likeliest topic. */
  Chooser.Judged settled(List<String> likeliest, Chooser.Judged judged, Written written) {
    if (shown(likeliest, written).isPresent()) {
      return new Chooser.Judged(Verdict.UNDERSTOOD, Math.max(SHOWN, judged.confidence()));
    }
    var unsure =
        judged.verdict() == Verdict.UNDERSTOOD
            && topics.containsKey(likeliest.getFirst())
            && judged.confidence() < threshold;
    return unsure ? new Chooser.Judged(Verdict.UNSURE, judged.confidence()) : judged;
  }

  private Optional<String> shown(List<String> likeliest, Written written) {
    return likeliest.stream()
        .limit(LIKELIEST)
        .filter(it -> isShown(topics.getOrDefault(it, List.of()), written))
        .findFirst();
  }

  private static boolean isShown(List<WordPattern> patterns, Written written) {
    return patterns.stream().anyMatch(pattern -> pattern.in(written).isPresent());
  }

  private static double threshold(Yaml root) {
    var written = root.text("tröskel");
    if (!written.matches("0?\\.\\d{1,3}")) {
      root.mistake("tröskel", "tröskel ska vara ett tal mellan 0 och 1, skrivet som 0.72.");
      return 1;
    }
    return Double.parseDouble(written);
  }

  private static Map<String, List<WordPattern>> topics(
      Yaml yaml, Topics inventory, Samples samples) {
    var found = new LinkedHashMap<String, List<WordPattern>>();
    var ids = inventory.all().stream().map(Topic::id).toList();
    for (var entry : yaml.maps().entrySet()) {
      var id = entry.getKey();
      if (!ids.contains(id)) {
        yaml.mistake(id, "Ämnet " + id + " finns inte i topics.yaml." + Nearest.hint(id, ids));
      }
      var rule = entry.getValue().only("prov", "ord");
      var patterns = WordPattern.read(rule, "ord");
      samples.read(rule, id, Samples.found(id, (it, line) -> isShown(patterns, it.written(line))));
      found.put(id, patterns);
    }
    return found;
  }
}
