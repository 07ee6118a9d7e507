package lyhord.member.roster;

import java.util.List;
import java.util.UUID;
import lyhord.member.Role;

/** A member as the list shows them. */
record Listed(UUID id, String name, String email, List<Role> roles, List<String> workplaces) {}
