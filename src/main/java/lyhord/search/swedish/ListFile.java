package lyhord.search.swedish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lyhord.content.Reading;

/** A file with something on each line; what follows a # is a remark. */
final class ListFile {

  /** What stands on a line, counted from 1. */
  record Line(int number, String text) {}

  private static final String WORD = "[\\p{Ll}\\d]+";

  private final Reading reading;
  private final String name;
  private final List<Line> lines = new ArrayList<>();

  ListFile(Reading reading, Path file) {
    this.reading = reading;
    this.name = reading.name(file);
    var number = 0;
    for (var line : reading.text(file).orElse("").split("\\R", -1)) {
      number++;
      var text = line.replaceFirst("#.*", "").strip();
      if (!text.isEmpty()) {
        lines.add(new Line(number, text));
      }
    }
  }

  List<Line> lines() {
    return lines;
  }

  /** Words with blanks between them. */
  Set<String> words() {
    var found = new LinkedHashSet<String>();
    for (var line : lines) {
      for (var word : line.text().split("\\s+")) {
        if (isWord(line, word) && !found.add(word)) {
          mistake(line, "”%s” står två gånger. Ta bort det ena.".formatted(word));
        }
      }
    }
    return found;
  }

  /** {@code word: form form}, by form. */
  Map<String, String> forms() {
    var found = new HashMap<String, String>();
    each(
        "Skriv ordet, ett kolon och ordets former: förälder: föräldrar föräldrarna.",
        (line, word, form) -> {
          if (found.put(form, word) != null) {
            mistake(line, "”%s” hör redan till ett annat ord. Ta bort det ena.".formatted(form));
          }
        });
    return found;
  }

  /** {@code name: word word}, by name. */
  Map<String, Set<String>> groups() {
    var found = new HashMap<String, Set<String>>();
    each(
        "Skriv typen, ett kolon och de ord man söker den med: fakta: siffror statistik.",
        (line, name, word) -> {
          if (!found.computeIfAbsent(name, it -> new LinkedHashSet<>()).add(word)) {
            mistake(line, "”%s” står två gånger. Ta bort det ena.".formatted(word));
          }
        });
    return found;
  }

  /** A word on a line, and what it belongs to. */
  private interface Pair {
    void found(Line line, String first, String word);
  }

  private void each(String advice, Pair pair) {
    for (var line : lines) {
      var sides = line.text().split(":", -1);
      if (sides.length != 2 || sides[0].isBlank() || sides[1].isBlank()) {
        mistake(line, advice);
        continue;
      }
      var first = sides[0].strip();
      for (var word : sides[1].strip().split("\\s+")) {
        if (isWord(line, first) && isWord(line, word)) {
          pair.found(line, first, word);
        }
      }
    }
  }

  void mistake(Line line, String message) {
    reading.mistake(name, line.number(), message);
  }

  private boolean isWord(Line line, String word) {
    var right = word.matches(WORD);
    if (!right) {
      mistake(line, "”%s” är inget ord. Skriv det med små bokstäver.".formatted(word));
    }
    return right;
  }
}
