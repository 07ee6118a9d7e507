package lyhord.member;

import java.time.OffsetDateTime;
import java.util.UUID;

/** One browser that is signed in. */
public record Session(
    UUID id, Way openedBy, OffsetDateTime openedAt, OffsetDateTime seenAt, String device) {

  /** How the member showed who they are. */
  public enum Way {
    PASSWORD("lösenord"),
    LINK("länk"),
    PASSKEY("passnyckel");

    private final String swedish;

    Way(String swedish) {
      this.swedish = swedish;
    }

    public String swedish() {
      return swedish;
    }

    String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Way of(String word) {
      return valueOf(word.toUpperCase(java.util.Locale.ROOT));
    }
  }
}
