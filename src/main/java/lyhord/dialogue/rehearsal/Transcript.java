package lyhord.dialogue.rehearsal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lyhord.content.Nearest;
import lyhord.content.Reading;
import org.jspecify.annotations.Nullable;

/** A visit written down by an author, line by line; also a test of the case. */
record Transcript(String file, List<Line> lines) {

  private static final Pattern QUESTION =
      Pattern.compile(
          "(?:(?<client>[\\p{L}\\d-]+) )?\"(?<text>.*)\"\\s*(?:\\[(?<form>[\\p{L}-]+)])?\\s*(?:->\\s*(?<topic>[\\p{L}\\d-]+))?");

  /** What a line asks for. */
  enum Verb {
    ROOM("rum"),
    QUESTION("fråga"),
    ANSWER("svar"),
    TRUST("tillit"),
    PICK("välj"),
    CLARIFY("menar"),
    EXAMINE("undersök"),
    CHOOSE("bedöm"),
    REPORT("anmälan"),
    FOUND("fann"),
    MISSED("missade"),
    CRITICAL("kritiskt");

    private final String swedish;

    Verb(String swedish) {
      this.swedish = swedish;
    }

    static Optional<Verb> ofSwedish(String word) {
      return Arrays.stream(values()).filter(verb -> verb.swedish.equals(word)).findFirst();
    }
  }

  /** A line: what to do or expect, and the rest of it. */
  record Line(int number, Verb verb, String rest) {

    /** The ids after the colon, however they are separated. */
    List<String> ids() {
      return Arrays.stream(rest.split("[,\\s]+")).filter(id -> !id.isBlank()).toList();
    }
  }

  /**
   * What stands on a question's line.
   *
   * @param form how it should be heard, if the author says
   * @param topic what it should be taken to be about, if the author says
   */
  record Question(
      @Nullable String client, String text, @Nullable String form, @Nullable String topic) {}

  /** Reads a transcript; lines that cannot be read are noted as mistakes and left out. */
  static Transcript read(Reading reading, String name, Path file) {
    var lines = new ArrayList<Line>();
    var written = reading.text(file).orElse("").lines().toList();
    for (var i = 0; i < written.size(); i++) {
      var text = written.get(i).strip();
      if (!text.isEmpty() && !text.startsWith("#")) {
        line(reading, name, i + 1, text).ifPresent(lines::add);
      }
    }
    return new Transcript(name, lines);
  }

  private static Optional<Line> line(Reading reading, String name, int number, String text) {
    var colon = text.indexOf(':');
    var word = colon < 0 ? text : text.substring(0, colon).strip();
    var verb = Verb.ofSwedish(word);
    if (verb.isEmpty() || colon < 0) {
      var words = Arrays.stream(Verb.values()).map(it -> it.swedish).toList();
      reading.mistake(
          name,
          number,
          "Raden ska börja med något av: %s, och sedan kolon.%s"
              .formatted(String.join(", ", words), Nearest.hint(word, words)));
      return Optional.empty();
    }
    return Optional.of(new Line(number, verb.get(), text.substring(colon + 1).strip()));
  }

  static Optional<Question> question(String rest) {
    var match = QUESTION.matcher(rest);
    return match.matches()
        ? Optional.of(
            new Question(
                match.group("client"),
                match.group("text"),
                match.group("form"),
                match.group("topic")))
        : Optional.empty();
  }
}
