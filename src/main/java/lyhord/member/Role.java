package lyhord.member;

/** What someone has been trusted with besides being a member. */
public enum Role {
  EDUCATOR("utbildare"),
  COORDINATOR("samordnare"),
  MODERATOR("moderator"),
  EDITOR("redaktör"),
  ADMINISTRATOR("administratör");

  private final String swedish;

  Role(String swedish) {
    this.swedish = swedish;
  }

  public String swedish() {
    return swedish;
  }

  /** As it is written in the database. */
  String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  static Role of(String word) {
    return valueOf(word.toUpperCase(java.util.Locale.ROOT));
  }
}
