package lyhord.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lyhord.content.Mistakes;
import lyhord.content.Reading;

/** Questions with judged answers: how good each page is as an answer, from 1 to 3. */
record Golden(List<Question> questions) {

  static final Path FILE = Path.of("src/test/resources/golden/queries.tsv");

  /** A question, and the pages that answer it. */
  record Question(String text, Map<String, Integer> grades) {}

  /** Refuses a file with mistakes, all told by their lines: {@link Mistakes}. */
  static Golden read(Path file) {
    var reading = new Reading(file.toAbsolutePath().resolveSibling(""));
    var questions = new ArrayList<Question>();
    Set<String> seen = new HashSet<>();
    var number = 0;
    for (var line : reading.text(file.toAbsolutePath()).orElse("").lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        var question = new Line(reading, file.getFileName().toString(), number).read(line);
        question.ifPresent(questions::add);
        if (question.isPresent() && !seen.add(question.get().text())) {
          reading.mistake(
              file.getFileName().toString(), number, "Frågan står redan i filen. Slå ihop dem.");
        }
      }
    }
    reading.finish();
    return new Golden(questions);
  }

  private record Line(Reading reading, String file, int number) {

    java.util.Optional<Question> read(String line) {
      var sides = line.split("\t");
      if (sides.length != 2) {
        mistake("Skriv frågan, en tabb och svaren som /lag/hsl/5-7=3.");
        return java.util.Optional.empty();
      }
      Map<String, Integer> grades = new LinkedHashMap<>();
      for (var answer : sides[1].strip().split(" +")) {
        var path = answer.replaceFirst("=[123]$", "");
        if (path.equals(answer) || !path.startsWith("/")) {
          mistake("”%s” är inget svar. Skriv sidans adress, = och 1, 2 eller 3.".formatted(answer));
        } else if (grades.put(path, answer.charAt(answer.length() - 1) - '0') != null) {
          mistake("”%s” står två gånger på raden. Ta bort det ena.".formatted(path));
        }
      }
      return java.util.Optional.of(new Question(sides[0].strip(), grades));
    }

    private void mistake(String message) {
      reading.mistake(file, number, message);
    }
  }
}
