package lyhord.web.fault;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What went wrong, whether anything is lost, and what to do. */
public record FaultPage(int status, String title, String words, @Nullable String advice) {

  private static final Words OURS =
      new Words(
          "Något gick fel hos oss",
          "Det du redan har skickat är sparat. Felet är antecknat.",
          "Gå tillbaka och försök igen. Händer det igen, skriv till oss.");

  private static final Words TOO_LONG =
      new Words(
          "Texten är för lång",
          "Formuläret rymmer inte så mycket text. Gå tillbaka, där finns texten kvar."
              + " Korta den och skicka igen.");

  /** Whoever is signed out sees no form to send to, and must not think that the text is gone. */
  private static final Words NOT_TAKEN =
      new Words(
          "Formuläret kunde inte tas emot",
          "Sidan är borttagen, eller så är du inte inloggad längre. Det du skrev är inte mottaget,"
              + " men det finns kvar om du går tillbaka.",
          "Logga in i en ny flik, gå sedan tillbaka i den här och skicka igen.");

  private static final Words LONG_ADDRESS =
      new Words("Adressen är för lång", "Börja från startsidan.");

  private static final Words FORMAT =
      new Words("Fel format", "Vi kan inte svara i det format du bad om.");

  private static final Map<Integer, Words> KNOWN =
      Map.ofEntries(
          Map.entry(
              400,
              new Words(
                  "Vi förstod inte förfrågan", "Adressen eller formuläret gick inte att läsa.")),
          Map.entry(
              401,
              new Words(
                  "Du är inte inloggad längre",
                  "Det du skrev är inte mottaget, men det finns kvar. Logga in i en ny flik, gå"
                      + " sedan tillbaka i den här och skicka igen.")),
          Map.entry(
              403,
              new Words(
                  "Formuläret kom från en annan sida",
                  "Av säkerhetsskäl tar vi bara emot formulär som skickas från våra egna sidor."
                      + " Inget har ändrats. Öppna sidan igen och försök på nytt.")),
          Map.entry(
              404,
              new Words(
                  "Sidan finns inte",
                  "Adressen kan vara fel, eller så är sidan borttagen. Ett samtal utan inloggning"
                      + " raderas efter 24 timmar.")),
          Map.entry(
              405,
              new Words(
                  "Det går inte att göra så här",
                  "Öppna sidan igen från menyn och försök därifrån.")),
          Map.entry(406, FORMAT),
          Map.entry(411, TOO_LONG),
          Map.entry(413, TOO_LONG),
          Map.entry(414, LONG_ADDRESS),
          Map.entry(415, FORMAT),
          Map.entry(
              429,
              new Words(
                  "Vänta en stund",
                  "Det har kommit många försök på kort tid. Inget är fel och inget är borttappat.",
                  "Försök igen om några minuter.")),
          Map.entry(431, LONG_ADDRESS),
          Map.entry(
              503,
              new Words(
                  "Lyhörd kan inte svara just nu",
                  "Det du redan har skickat är sparat. Det du skrev nyss är inte mottaget ännu.",
                  "Gå tillbaka, där finns texten kvar, och skicka igen om en minut.")));

  private record Words(String title, String words, @Nullable String advice) {
    Words(String title, String words) {
      this(title, words, null);
    }
  }

  static FaultPage of(int status) {
    return of(status, KNOWN.getOrDefault(status, OURS));
  }

  /** For a form sent to what is not there, or not for whoever sent it. */
  static FaultPage notTaken() {
    return of(404, NOT_TAKEN);
  }

  private static FaultPage of(int status, Words known) {
    return new FaultPage(status, known.title(), known.words(), known.advice());
  }
}
