package lyhord.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One browser that is signed in. */
public record Session(
    UUID id, Way openedBy, OffsetDateTime openedAt, OffsetDateTime seenAt, String device) {

  static Session of(ResultSet row) throws SQLException {
    return new Session(
        row.getObject("session_id", UUID.class),
        Way.of(row.getString("opened_by")),
        row.getObject("opened_at", OffsetDateTime.class),
        row.getObject("seen_at", OffsetDateTime.class),
        row.getString("device"));
  }

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
