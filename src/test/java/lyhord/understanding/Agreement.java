package lyhord.understanding;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * How well the interpreter agrees with those who labelled turns by hand.
 *
 * @param heard each labelled turn, and what was made of it
 */
record Agreement(List<Pair> heard) {

  /** A labelled turn, and what was made of it. */
  record Pair(Interviews.Turn turn, Understanding heard) {
    boolean sameTopic() {
      return turn.topic().equals(heard.topic());
    }

    boolean tagged(Manner manner) {
      return heard.manners().stream().anyMatch(it -> it.manner() == manner);
    }
  }

  static Agreement of(Interpreter interpreter, Interviews interviews) {
    return new Agreement(
        interviews.turns().stream()
            .map(turn -> new Pair(turn, interpreter.understand(turn.utterance())))
            .toList());
  }

  Agreement only(Predicate<Interviews.Turn> which) {
    return new Agreement(heard.stream().filter(it -> which.test(it.turn())).toList());
  }

  /** The share of turns whose topic was rightly understood. */
  Share topics() {
    return Share.of(heard, Pair::sameTopic);
  }

  /** Cohen's kappa over the seven forms. */
  double kappaOfForms() {
    var same = share(it -> it.turn().form() == it.heard().form());
    var chance = 0.0;
    for (var form : Form.values()) {
      chance += share(it -> it.turn().form() == form) * share(it -> it.heard().form() == form);
    }
    return (same - chance) / (1 - chance);
  }

  /** Precision, recall and their harmonic mean for one manner. */
  double[] manner(Manner manner) {
    var both = count(it -> it.tagged(manner) && it.turn().manners().contains(manner));
    var precision = both / Math.max(1, count(it -> it.tagged(manner)));
    var recall = both / Math.max(1, count(it -> it.turn().manners().contains(manner)));
    return new double[] {precision, recall, both == 0 ? 0 : 2 / (1 / precision + 1 / recall)};
  }

  private double share(Predicate<Pair> which) {
    return count(which) / heard.size();
  }

  private double count(Predicate<Pair> which) {
    return heard.stream().filter(which).count();
  }

  /**
   * A share with its 95 % interval.
   *
   * @see <a href="https://doi.org/10.1080/01621459.1927.10502953">Wilson 1927</a>
   */
  record Share(long right, long of) {
    private static final double Z = 1.96;

    static <T> Share of(List<T> all, Predicate<T> right) {
      return new Share(all.stream().filter(right).count(), all.size());
    }

    double value() {
      return (double) right / of;
    }

    @Override
    public String toString() {
      var n = (double) of;
      var middle = (value() + Z * Z / (2 * n)) / (1 + Z * Z / n);
      var reach =
          Z * Math.sqrt(value() * (1 - value()) / n + Z * Z / (4 * n * n)) / (1 + Z * Z / n);
      return String.format(
          Locale.ROOT, "%.3f (%.3f–%.3f, n %d)", value(), middle - reach, middle + reach, of);
    }
  }
}
