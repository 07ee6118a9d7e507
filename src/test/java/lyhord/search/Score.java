package lyhord.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How well a search answers.
 *
 * @param ndcg the mean over all questions, of the first ten answers
 * @param zeroHits the share of questions without any answer
 */
record Score(double ndcg, double zeroHits) {

  private static final int LOOKED_AT = 10;

  static Score of(Golden golden, Function<String, List<String>> search) {
    var sum = 0.0;
    var empty = 0;
    for (var question : golden.questions()) {
      var paths = search.apply(question.text());
      sum += ndcg(paths, question.grades());
      empty += paths.isEmpty() ? 1 : 0;
    }
    var count = golden.questions().size();
    return new Score(sum / count, (double) empty / count);
  }

  /** What the answers are worth where they stand, against the best order there is. */
  static double ndcg(List<String> paths, Map<String, Integer> grades) {
    var best = grades.values().stream().sorted(Comparator.reverseOrder()).toList();
    return gain(paths.stream().map(it -> grades.getOrDefault(it, 0)).toList()) / gain(best);
  }

  private static double gain(List<Integer> grades) {
    var gain = 0.0;
    for (var place = 0; place < Math.min(LOOKED_AT, grades.size()); place++) {
      gain += (Math.pow(2, grades.get(place)) - 1) / (Math.log(place + 2) / Math.log(2));
    }
    return gain;
  }
}
