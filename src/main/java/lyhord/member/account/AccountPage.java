package lyhord.member.account;

import java.util.List;
import java.util.UUID;
import lyhord.member.Organisation;
import lyhord.web.Problems;
import org.jspecify.annotations.Nullable;

/** All a member can decide about the account, on one page. */
public record AccountPage(
    String email,
    String name,
    String newEmail,
    String roles,
    boolean editor,
    boolean administrator,
    boolean teaches,
    @Nullable String done,
    Problems problems,
    List<Organisation> workplaces,
    List<Organisation> otherWorkplaces,
    Password password,
    List<Passkey> passkeys,
    List<Open> sessions) {

  /** Whether there is one, and whether the present one must be told to change it. */
  public record Password(boolean chosen, boolean askedFor) {}

  public record Passkey(String id, String name, String since) {}

  public record Open(UUID id, String device, String seen, boolean here) {}
}
