package lyhord.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lyhord.search.index.Found.Piece;
import lyhord.search.swedish.Swedish;
import lyhord.search.swedish.Tokens;

/** A text in pieces, found and not found by turns. Long stretches where nothing was are cut. */
final class Pieces {

  private static final int LONGEST = 260;

  private final String text;
  private final List<Piece> pieces = new ArrayList<>();
  private int at;

  Pieces(String text, int from) {
    this.text = text;
    this.at = from;
  }

  /** A short text as a whole, gone through word by word. */
  static List<Piece> of(String text, Swedish swedish, Set<String> stems) {
    var pieces = new Pieces(text, 0);
    for (var token : Tokens.of(text)) {
      var forms = swedish.forms(token.word());
      if (stems.contains(forms.stem()) || forms.parts().stream().anyMatch(stems::contains)) {
        pieces.found(token.start(), token.end());
      }
    }
    return pieces.until(text.length());
  }

  void found(int start, int end) {
    var from = Math.max(at, start);
    var to = Math.max(from, end);
    add(from, false);
    add(to, true);
  }

  List<Piece> until(int end) {
    add(Math.max(at, end), false);
    return List.copyOf(pieces);
  }

  private void add(int to, boolean found) {
    if (to > at) {
      var shown =
          to - at > LONGEST ? text.substring(at, at + LONGEST) + " …" : text.substring(at, to);
      pieces.add(new Piece(shown, found));
      at = to;
    }
  }
}
