package lyhord.understanding;

import java.util.Arrays;
import java.util.Optional;

/** Whom one talks to; adults and children are asked in different words. */
public enum Addressee {
  ADULT("vuxen"),
  CHILD("barn");

  private final String swedish;

  Addressee(String swedish) {
    this.swedish = swedish;
  }

  public String swedish() {
    return swedish;
  }

  /** The one who is called so in Swedish. */
  public static Optional<Addressee> called(String swedish) {
    return Arrays.stream(values()).filter(it -> it.swedish.equals(swedish)).findFirst();
  }
}
