package lyhord.encounter;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One meeting with the clients of a case.
 *
 * @param token the unguessable part of its address
 * @param version the version of the case it is pinned to
 * @param member whose it is; null for a visit that anyone with the address may open
 * @param pair the names of two who practise together; otherwise empty
 * @param expires when a visit without an owner is erased
 * @param mayTeach whether a stranger agreed that what is not understood may be learnt from
 */
public record Visit(
    UUID id,
    String token,
    String caseId,
    String version,
    @Nullable UUID member,
    List<String> pair,
    Instant begun,
    @Nullable Instant expires,
    @Nullable Instant handedIn,
    @Nullable UUID forkedFrom,
    boolean mayTeach) {

  /** A visit has been erased before its time, by the one whose it was. */
  public record Erased(UUID visit) {}

  public String path() {
    return "/besok/" + token;
  }

  /**
   * Which of the two it was; the first when it is not told, and nobody when one practises alone.
   */
  @Nullable String whoAsks(@Nullable String told) {
    return told != null && pair.contains(told) ? told : pair.stream().findFirst().orElse(null);
  }

  boolean isOpenTo(@Nullable UUID visitor) {
    return member == null || member.equals(visitor);
  }
}
