package lyhord.member;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one who is signed in, as of this request. */
public record Member(UUID id, String email, String name, Set<Role> roles) {

  public Member {
    roles = Set.copyOf(roles);
  }

  /** The id of whoever is looking: null for a stranger. */
  public static @Nullable UUID idOf(@Nullable Member visitor) {
    return visitor == null ? null : visitor.id();
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }
}
