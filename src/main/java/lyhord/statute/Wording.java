package lyhord.statute;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a section says from a day on.
 *
 * @param from empty when the day is not known, which is before all that are
 * @param amendedBy number of the amending act, {@code 2021:648}; empty for the first wording
 */
public record Wording(@Nullable LocalDate from, String amendedBy, String text) {

  public boolean begunBy(LocalDate day) {
    return from == null || !from.isAfter(day);
  }
}
