package lyhord.dialogue;

import java.util.Arrays;
import java.util.Optional;

/** A client's face. */
public enum Mood {
  CALM("lugn", "lugn"),
  GUARDED("avvaktande", "avvaktande"),
  SAD("ledsen", "ledsen"),
  WORRIED("orolig", "orolig"),
  ANGRY("arg", "arg"),
  TIRED("trött", "trott"),
  ASHAMED("skamsen", "skamsen"),
  RELIEVED("lättad", "lattad"),
  GLAD("glad", "glad"),
  AFRAID("rädd", "radd");

  private final String swedish;
  private final String symbol;

  Mood(String swedish, String symbol) {
    this.swedish = swedish;
    this.symbol = symbol;
  }

  /** The id that authors write, and the word a screen reader says. */
  public String swedish() {
    return swedish;
  }

  /** The id of the face in the portrait file. */
  public String symbol() {
    return symbol;
  }

  public static Optional<Mood> ofSwedish(String swedish) {
    return Arrays.stream(values()).filter(mood -> mood.swedish.equals(swedish)).findFirst();
  }
}
