package lyhord.law;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days in Sweden, and as they are written in running text: "1 augusti 2021". */
public final class Days {

  /** Where days begin and end, for all that has a date. */
  public static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("sv"));

  private Days() {}

  /** The day it is in Sweden. */
  public static LocalDate today(Clock clock) {
    return LocalDate.now(clock.withZone(SWEDEN));
  }

  /** The day it was in Sweden then. */
  public static LocalDate of(OffsetDateTime time) {
    return time.atZoneSameInstant(SWEDEN).toLocalDate();
  }

  /** Empty for no day. */
  public static String written(@Nullable LocalDate day) {
    return day == null ? "" : WRITTEN.format(day);
  }
}
