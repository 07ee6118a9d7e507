package lyhord.member;

import java.util.Set;
import java.util.UUID;

/** The one who is signed in, as of this request. */
public record Member(UUID id, String email, String name, Set<Role> roles) {

  public Member {
    roles = Set.copyOf(roles);
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }
}
