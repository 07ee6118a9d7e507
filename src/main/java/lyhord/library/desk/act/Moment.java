package lyhord.library.desk.act;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import lyhord.law.Days;

/** When something happened, as editors read it. */
public final class Moment {

  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("d MMMM yyyy 'kl.' HH.mm", Locale.of("sv"));
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  private Moment() {}

  /** "22 november 2026 kl. 14.03". */
  public static String written(OffsetDateTime at) {
    return LONG.format(at.atZoneSameInstant(Days.SWEDEN));
  }

  /** "14:03". */
  public static String clock(OffsetDateTime at) {
    return CLOCK.format(at.atZoneSameInstant(Days.SWEDEN));
  }
}
