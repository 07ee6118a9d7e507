package lyhord;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.assertj.core.api.SoftAssertions;

/** How long things may be. Half of them, nine of ten of them, and every one. */
record Budget(int median, int ninth, int most) {
  private static final int ENOUGH_TO_SPEAK_OF = 10;

  /** Only the longest is limited. */
  static Budget most(int lines) {
    return new Budget(lines, lines, lines);
  }

  <T> void holdsFor(List<T> things, Function<T, String> name, ToIntFunction<T> length) {
    var softly = new SoftAssertions();
    softly.assertThat(tooLong(things, name, length)).as("too long").isEmpty();
    if (things.size() >= ENOUGH_TO_SPEAK_OF) {
      var lengths = things.stream().mapToInt(length).sorted().toArray();
      softly.assertThat(at(lengths, 0.5)).as("the median").isLessThanOrEqualTo(median);
      softly.assertThat(at(lengths, 0.9)).as("nine of ten").isLessThanOrEqualTo(ninth);
    }
    softly.assertAll();
  }

  private <T> List<String> tooLong(
      List<T> things, Function<T, String> name, ToIntFunction<T> length) {
    return things.stream()
        .filter(it -> length.applyAsInt(it) > most)
        .sorted(Comparator.comparingInt(length).reversed())
        .map(it -> name.apply(it) + " has " + length.applyAsInt(it) + ", at most " + most)
        .toList();
  }

  private static int at(int[] sorted, double share) {
    return sorted[(int) Math.ceil(share * sorted.length) - 1];
  }
}
