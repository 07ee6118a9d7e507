package lyhord.member.roster;

import java.time.OffsetDateTime;
import java.util.Locale;
import lyhord.member.Role;
import org.jspecify.annotations.Nullable;

/** A role that was given or taken, and by whom, unless they have left. */
record RoleChange(Role role, Kind kind, OffsetDateTime at, @Nullable String by) {

  enum Kind {
    GIVEN,
    TAKEN,
    /** Given by LYHORD_ADMINISTRATOR. */
    APPOINTED;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  String told() {
    var giver = by == null ? "En tidigare medlem" : by;
    return switch (kind) {
      case GIVEN -> giver + " gav rollen " + role.swedish() + ".";
      case TAKEN -> giver + " tog bort rollen " + role.swedish() + ".";
      case APPOINTED -> "Inställningen LYHORD_ADMINISTRATOR gav rollen " + role.swedish() + ".";
    };
  }
}
