package lyhord.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The one who is signed in, as of this request. */
public record Member(UUID id, String email, String name, Set<Role> roles) {

  public Member {
    roles = Set.copyOf(roles);
  }

  static Member of(ResultSet row) throws SQLException {
    return new Member(
        row.getObject("id", UUID.class),
        row.getString("email"),
        row.getString("name"),
        roles((String[]) row.getArray("roles").getArray()));
  }

  private static Set<Role> roles(String[] words) {
    return Arrays.stream(words).map(Role::of).collect(Collectors.toUnmodifiableSet());
  }

  /** The id of whoever is looking: null for a stranger. */
  public static @Nullable UUID idOf(@Nullable Member visitor) {
    return visitor == null ? null : visitor.id();
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }
}
