package lyhord.web.fault;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What went wrong, whether anything is lost, and what to do. */
public record FaultPage(int status, String title, String words, @Nullable String advice) {

  private static final List<FaultPage> KNOWN =
      List.of(
          new FaultPage(
              400,
              "Vi förstod inte förfrågan",
              "Adressen eller formuläret gick inte att läsa. Inget har ändrats.",
              null),
          new FaultPage(
              401,
              "Du är inte inloggad längre",
              "Det du skrev är inte mottaget, men det finns kvar i webbläsaren.",
              "Logga in i en ny flik, gå tillbaka i den här och skicka igen."),
          new FaultPage(
              403,
              "Formuläret kom från en annan sida",
              "Av säkerhetsskäl tar vi bara emot formulär från våra egna sidor. Inget har ändrats.",
              "Öppna sidan igen och försök på nytt."),
          new FaultPage(
              404,
              "Sidan finns inte",
              "Adressen kan vara fel, eller så är sidan borttagen.",
              "Ett besök utan inloggning raderas efter 24 timmar."),
          new FaultPage(
              405,
              "Det går inte att göra så här",
              "Adressen finns, men inte för det du försökte. Inget har ändrats.",
              "Öppna sidan igen från menyn och försök därifrån."),
          new FaultPage(
              413,
              "Texten är för lång",
              "Formuläret rymmer inte så mycket text. Inget är mottaget ännu.",
              "Gå tillbaka, där finns texten kvar. Korta den och skicka igen."),
          new FaultPage(414, "Adressen är för lång", "Den gick inte att läsa.", null),
          new FaultPage(415, "Fel format", "Vi kan inte läsa det format som skickades.", null),
          new FaultPage(
              429,
              "Vänta en stund",
              "Det har kommit många försök på kort tid. Inget är borttappat.",
              "Försök igen om några minuter."),
          new FaultPage(
              503,
              "Vi når inte databasen just nu",
              "Det du redan har skickat är sparat. Det du skrev nyss är inte mottaget ännu.",
              "Gå tillbaka, där finns texten kvar, och skicka igen om en minut."));

  static FaultPage of(int status) {
    return KNOWN.stream()
        .filter(known -> known.status == status)
        .findFirst()
        .orElseGet(() -> unknown(status));
  }

  private static FaultPage unknown(int status) {
    return status < 500
        ? new FaultPage(status, "Det gick inte", "Inget har ändrats.", null)
        : new FaultPage(
            status,
            "Något gick fel hos oss",
            "Det du redan har skickat är sparat. Felet är antecknat.",
            "Gå tillbaka och försök igen.");
  }
}
