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

  private Comparing() {}

  static List<List<Piece>> of(String older, String newer) {
    var rows =
        DiffRowGenerator.create()
            .ignoreWhiteSpaces(false)
            .build()
            .generateDiffRows(words(older), words(newer));
    var paragraphs = new ArrayList<List<Piece>>(List.of(new ArrayList<>()));
    for (var row : rows) {
      if (row.getTag() == DiffRow.Tag.EQUAL) {
        add(paragraphs, Kind.BOTH, row.getNewLine());
      } else {
        add(paragraphs, Kind.OLDER, row.getOldLine());
        add(paragraphs, Kind.NEWER, row.getNewLine());
      }
    }
    return paragraphs.stream().filter(it -> !it.isEmpty()).map(Comparing::joined).toList();
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.strip().replaceAll("\\n\\s*\\n", " " + BREAK + " ").split("\\s+"));
  }

  private static void add(List<List<Piece>> paragraphs, Kind kind, String word) {
    if (word.equals(BREAK)) {
      paragraphs.add(new ArrayList<>());
    } else if (!word.isEmpty()) {
      paragraphs.getLast().add(new Piece(kind, word));
    }
  }

  /** Neighbouring words of a kind as one piece, what is taken away before what comes instead. */
  private static List<Piece> joined(List<Piece> words) {
    var joined = new ArrayList<Piece>();
    var older = new ArrayList<String>();
    var newer = new ArrayList<String>();
    for (var word : words) {
      switch (word.kind()) {
        case OLDER -> older.add(word.words());
        case NEWER -> newer.add(word.words());
        case BOTH -> {
          flush(joined, older, newer);
          extend(joined, word);
        }
      }
    }
    flush(joined, older, newer);
    return joined;
  }

  private static void flush(List<Piece> joined, List<String> older, List<String> newer) {
    if (!older.isEmpty()) {
      joined.add(new Piece(Kind.OLDER, String.join(" ", older)));
    }
    if (!newer.isEmpty()) {
      joined.add(new Piece(Kind.NEWER, String.join(" ", newer)));
    }
    older.clear();
    newer.clear();
  }

  private static void extend(List<Piece> joined, Piece word) {
    if (!joined.isEmpty() && joined.getLast().kind() == Kind.BOTH) {
      joined.add(new Piece(Kind.BOTH, joined.removeLast().words() + " " + word.words()));
    } else {
      joined.add(word);
    }
  }
}
