package lyhord.library.desk.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/** Finds which words changed: first line by line, then word by word in the lines that differ. */
final class Comparing {

  /** Two texts that have nothing in common cost the square of their length to compare. */
  private static final int MOST_WORDS = 1_500;

  private static final int MOST_LINES = 3_000;

  private final List<List<Piece>> lines = new ArrayList<>();
  private List<Piece> line = new ArrayList<>();

  private Comparing() {}

  static List<List<Piece>> lines(String older, String newer) {
    var comparing = new Comparing();
    comparing.compare(older.lines().toList(), newer.lines().toList());
    return comparing.lines;
  }

  private void compare(List<String> older, List<String> newer) {
    if (older.size() > MOST_LINES || newer.size() > MOST_LINES) {
      replaced(older, newer);
      return;
    }
    for (var delta : DiffUtils.diff(older, newer, true).getDeltas()) {
      var before = delta.getSource().getLines();
      var after = delta.getTarget().getLines();
      if (delta.getType() == DeltaType.EQUAL) {
        before.forEach(it -> whole(Piece.Side.BOTH, it));
      } else {
        changed(before, after);
      }
    }
  }

  private void changed(List<String> before, List<String> after) {
    var older = words(before);
    var newer = words(after);
    if (older.size() > MOST_WORDS || newer.size() > MOST_WORDS) {
      replaced(before, after);
      return;
    }
    for (var delta : DiffUtils.diff(older, newer, true).getDeltas()) {
      if (delta.getType() == DeltaType.EQUAL) {
        delta.getSource().getLines().forEach(it -> word(Piece.Side.BOTH, it));
      } else {
        delta.getSource().getLines().forEach(it -> word(Piece.Side.OLDER, it));
        delta.getTarget().getLines().forEach(it -> word(Piece.Side.NEWER, it));
      }
    }
    end();
  }

  private void replaced(List<String> before, List<String> after) {
    before.forEach(it -> whole(Piece.Side.OLDER, it));
    after.forEach(it -> whole(Piece.Side.NEWER, it));
  }

  /** A break between lines is a word of its own. */
  private static List<String> words(List<String> lines) {
    return lines.isEmpty() ? List.of() : List.of(String.join(" \n ", lines).split(" +"));
  }

  private void whole(Piece.Side side, String text) {
    word(side, text);
    end();
  }

  private void word(Piece.Side side, String word) {
    if (word.equals("\n")) {
      end();
    } else if (!line.isEmpty() && line.getLast().side() == side) {
      line.add(new Piece(side, line.removeLast().words() + " " + word));
    } else if (!word.isEmpty()) {
      line.add(new Piece(side, word));
    }
  }

  private void end() {
    if (!line.isEmpty()) {
      lines.add(line);
      line = new ArrayList<>();
    }
  }
}
