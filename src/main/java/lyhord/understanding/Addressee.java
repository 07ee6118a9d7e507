package lyhord.understanding;

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
}
