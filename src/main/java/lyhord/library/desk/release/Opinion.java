package lyhord.library.desk.release;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Another pair of eyes on a revision.
 *
 * @param approved null until somebody has answered
 */
record Opinion(
    String request,
    OffsetDateTime askedAt,
    String askedBy,
    @Nullable Boolean approved,
    String comment,
    String answeredBy) {

  boolean isWaiting() {
    return approved == null;
  }

  boolean isApproved() {
    return Boolean.TRUE.equals(approved);
  }
}
