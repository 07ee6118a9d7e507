package lyhord.media.desk;

import lyhord.media.desk.FilePage.Told;
import lyhord.web.Problems;

/**
 * How much may be told of a file. Nothing is cut: who wrote too much is asked to make it shorter.
 */
final class Lengths {
  private static final int LINE = 200;
  private static final int TEXT = 4_000;

  /** An hour of film, with room to spare. */
  static final int CAPTIONS = 100_000;

  private Lengths() {}

  static Problems problems(Told told) {
    var problems = new Problems();
    longest(problems, "namn", told.name(), LINE);
    longest(problems, "alt", told.alternative(), TEXT);
    longest(problems, "beskrivning", told.description(), TEXT);
    longest(problems, "upphov", told.credit(), LINE);
    longest(problems, "undertexter", told.captions(), CAPTIONS);
    longest(problems, "kapitel", told.chapters(), TEXT);
    return problems;
  }

  private static void longest(Problems problems, String field, String text, int most) {
    problems.unless(
        text.length() <= most,
        field,
        "Texten har %d tecken. Korta den till högst %d. Inget är sparat än, och allt du skrev står kvar här."
            .formatted(text.length(), most));
  }
}
