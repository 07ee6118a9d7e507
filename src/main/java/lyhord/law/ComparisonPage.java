package lyhord.law;

import java.util.List;

/** Two wordings of a section laid over each other. */
public record ComparisonPage(
    String cited, String path, String older, String newer, List<List<Piece>> paragraphs) {

  /** Words that stand in both, only in the older or only in the newer. */
  public record Piece(Kind kind, String words) {}

  /** Which of the two wordings has the words. */
  public enum Kind {
    BOTH,
    OLDER,
    NEWER
  }

  public boolean isSame() {
    return paragraphs.stream().flatMap(List::stream).allMatch(piece -> piece.kind() == Kind.BOTH);
  }
}
