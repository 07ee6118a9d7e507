package lyhord.law;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days as they are written in running text: "1 augusti 2021". */
public final class Days {

  /** Where days begin and end, for all that has a date. */
  public static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("sv"));

  private Days() {}

  /** Empty for no day. */
  public static String written(@Nullable LocalDate day) {
    return day == null ? "" : WRITTEN.format(day);
  }
}
