package lyhord.library.desk.compare;

/** Words that stand in both versions, only in the older or only in the newer. */
public record Piece(Side side, String words) {

  public boolean isOlder() {
    return side == Side.OLDER;
  }

  public boolean isNewer() {
    return side == Side.NEWER;
  }

  enum Side {
    BOTH,
    OLDER,
    NEWER
  }
}
