package lyhord.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What interviewers typed in whole conversations, labelled by hand: topic, form and manners. None
 * of it is ever learnt from.
 */
record Interviews(List<Turn> turns) {
  private static final Path FOLDER = Path.of("src/test/resources/understanding");

  /**
   * A turn and its labels.
   *
   * @param previous the topic before; null on the first turn
   * @param leans it cannot be understood without the turn before
   */
  record Turn(
      String interview,
      Addressee addressee,
      @Nullable String previous,
      String topic,
      Form form,
      Set<Manner> manners,
      boolean leans,
      String text) {

    boolean isAboutSomething() {
      return !topic.equals(Understanding.NONE);
    }

    Utterance utterance() {
      return new Utterance(text, addressee, previous);
    }
  }

  static Interviews all() {
    return new Interviews(
        Stream.of("interviews-adult.tsv", "interviews-child.tsv")
            .flatMap(Interviews::rows)
            .map(Interviews::turn)
            .toList());
  }

  /** Elliptic follow-ups from the writers of the bank. */
  static Interviews followUps() {
    return new Interviews(
        rows("follow-ups.tsv")
            .map(
                it ->
                    new Turn(
                        it[0], addressee(it[1]), it[2], it[3], Form.OPEN, Set.of(), true, it[4]))
            .toList());
  }

  private static Turn turn(String[] row) {
    return new Turn(
        row[0],
        addressee(row[2]),
        row[3].isEmpty() ? null : row[3],
        row[4],
        Arrays.stream(Form.values()).filter(it -> it.id().equals(row[6])).findFirst().orElseThrow(),
        Arrays.stream(row[7].split(","))
            .filter(it -> !it.isBlank())
            .map(Manner::valueOf)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Manner.class))),
        row[8].equals("F"),
        row[9]);
  }

  private static Addressee addressee(String written) {
    return Addressee.valueOf(written.toUpperCase(java.util.Locale.ROOT));
  }

  private static Stream<String[]> rows(String file) {
    try {
      return Files.readAllLines(FOLDER.resolve(file)).stream().map(it -> it.split("\t", -1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
