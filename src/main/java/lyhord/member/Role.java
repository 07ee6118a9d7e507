package lyhord.member;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

  /** As it is written in an address of ours. */
  public String slug() {
    return swedish.replace('ä', 'a').replace('ö', 'o');
  }

  public static Optional<Role> withSlug(String slug) {
    return Arrays.stream(values()).filter(role -> role.slug().equals(slug)).findFirst();
  }

  /** As it is written in the database. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Role of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
