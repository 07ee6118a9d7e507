package lyhord.law;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lyhord.law.ComparisonPage.Kind;
import lyhord.law.ComparisonPage.Piece;

/** Lays one wording over another, word by word. */
final class Comparing {

  private static final String BREAK = "¶";

  private final List<List<Piece>> paragraphs = new ArrayList<>(List.of(new ArrayList<>()));
  private final List<String> older = new ArrayList<>();
  private final List<String> newer = new ArrayList<>();

  private Comparing() {}

  static List<List<Piece>> of(String older, String newer) {
    var rows =
        DiffRowGenerator.create()
            .ignoreWhiteSpaces(false)
            .build()
            .generateDiffRows(words(older), words(newer));
    var compared = new Comparing();
    for (var row : rows) {
      if (row.getTag() == DiffRow.Tag.EQUAL) {
        compared.keep(row.getNewLine());
      } else {
        compared.change(row.getOldLine(), row.getNewLine());
      }
    }
    compared.flush();
    return compared.paragraphs.stream().filter(it -> !it.isEmpty()).toList();
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.strip().replaceAll("\\n\\s*\\n", " " + BREAK + " ").split("\\s+"));
  }

  private void keep(String word) {
    flush();
    add(Kind.BOTH, word);
  }

  private void change(String before, String after) {
    if (!before.equals(BREAK)) {
      older.add(before);
    }
    newer.add(after);
  }

  /** What is taken away stands before all that comes instead of it. */
  private void flush() {
    older.forEach(word -> add(Kind.OLDER, word));
    newer.forEach(word -> add(Kind.NEWER, word));
    older.clear();
    newer.clear();
  }

  /** Neighbouring words of a kind are one piece. */
  private void add(Kind kind, String word) {
    var paragraph = paragraphs.getLast();
    if (word.equals(BREAK)) {
      paragraphs.add(new ArrayList<>());
    } else if (word.isEmpty()) {
      return;
    } else if (!paragraph.isEmpty() && paragraph.getLast().kind() == kind) {
      paragraph.add(new Piece(kind, paragraph.removeLast().words() + " " + word));
    } else {
      paragraph.add(new Piece(kind, word));
    }
  }
}
