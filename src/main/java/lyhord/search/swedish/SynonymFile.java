package lyhord.search.swedish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lyhord.content.Reading;

/**
 * Reads the file of synonyms, written as Solr writes it: {@code a, b, c} when each stands for the
 * others, {@code a, b => c} when only one way holds.
 */
final class SynonymFile {

  private static final String ARROW = "=>";
  private static final String EXPRESSION = "[\\p{Ll}\\d][\\p{Ll}\\d /.:-]*";

  private final ListFile file;
  private final Set<String> seen = new HashSet<>();

  SynonymFile(Reading reading, Path path) {
    this.file = new ListFile(reading, path);
  }

  List<SynonymLine> lines() {
    var found = new ArrayList<SynonymLine>();
    for (var line : file.lines()) {
      var sides = line.text().split(ARROW, -1);
      if (sides.length > 2) {
        file.mistake(line, "Det får finnas en pil på en rad. Dela upp den på två rader.");
        continue;
      }
      var from = expressions(line, sides[0]);
      var to = sides.length == 2 ? expressions(line, sides[1]) : from;
      if (isRight(line, sides.length == 2, from, to)) {
        found.add(new SynonymLine(from, to));
      }
    }
    return found;
  }

  private boolean isRight(ListFile.Line line, boolean oneWay, List<String> from, List<String> to) {
    if (from.isEmpty() || to.isEmpty()) {
      return false;
    }
    if (!oneWay && from.size() < 2) {
      file.mistake(line, "Ett ord ensamt har inget att betyda samma som. Skriv minst två.");
      return false;
    }
    if (!seen.add(line.text())) {
      file.mistake(line, "Raden står redan i filen. Ta bort den ena.");
      return false;
    }
    return true;
  }

  /** Empty, with the mistake told, when something in the list is none. */
  private List<String> expressions(ListFile.Line line, String list) {
    var found = new ArrayList<String>();
    for (var written : list.split(",", -1)) {
      var expression = written.strip();
      if (expression.isEmpty()) {
        file.mistake(line, "Det saknas ett ord vid ett komma eller en pil. Fyll i det.");
        return List.of();
      }
      if (!expression.matches(EXPRESSION)) {
        file.mistake(
            line, "”%s” går inte att läsa. Skriv med små bokstäver.".formatted(expression));
        return List.of();
      }
      found.add(expression);
    }
    return found;
  }
}
