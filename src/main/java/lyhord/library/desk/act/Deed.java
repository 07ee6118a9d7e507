package lyhord.library.desk.act;

import java.util.Locale;

/** Something an editor can do with an item. */
public enum Deed {
  CREATED("påbörjade"),
  SAVED("sparade en version"),
  REFUSED("skrev samtidigt som någon annan"),
  RESTORED("tog fram en äldre version"),
  READDRESSED("ändrade adressen"),
  ASKED("bad om granskning"),
  APPROVED("godkände"),
  RETURNED("lämnade tillbaka"),
  PUBLISHED("publicerade"),
  SCHEDULED("bestämde när det publiceras"),
  UNSCHEDULED("tog bort tiden för publicering"),
  WITHDRAWN("avpublicerade");

  private final String swedish;

  Deed(String swedish) {
    this.swedish = swedish;
  }

  String swedish() {
    return swedish;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Deed of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
