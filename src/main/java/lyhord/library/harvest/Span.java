package lyhord.library.harvest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import lyhord.library.harvest.Refusal.Code;

/**
 * Between which changes. Whole seconds, as the protocol counts.
 *
 * @param from the first that counts
 * @param before the first that does not
 */
record Span(Instant from, Instant before) {

  private static final Instant ALWAYS = Instant.EPOCH;
  private static final Instant NEVER = Instant.parse("9999-12-31T23:59:59Z");
  private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
  private static final String SECOND = DAY + "T\\d{2}:\\d{2}:\\d{2}Z";

  static Span of(Question question) {
    var from = question.argument("from");
    var until = question.argument("until");
    if (!from.isEmpty() && !until.isEmpty() && from.length() != until.length()) {
      throw new Refusal(Code.badArgument, "Write from and until in the same way.");
    }
    var span =
        new Span(
            from.isEmpty() ? ALWAYS : first(from),
            until.isEmpty() ? NEVER : first(until).plus(1, unit(until)));
    if (!span.from.isBefore(span.before)) {
      throw new Refusal(Code.badArgument, "From is later than until.");
    }
    return span;
  }

  private static ChronoUnit unit(String written) {
    return written.matches(DAY) ? ChronoUnit.DAYS : ChronoUnit.SECONDS;
  }

  private static Instant first(String written) {
    try {
      if (written.matches(DAY)) {
        return LocalDate.parse(written).atStartOfDay(ZoneOffset.UTC).toInstant();
      }
      if (written.matches(SECOND)) {
        return Instant.parse(written);
      }
    } catch (DateTimeParseException e) {
      // told below
    }
    throw new Refusal(Code.badArgument, "Write a time as 2026-11-22 or 2026-11-22T08:00:00Z.");
  }
}
