package lyhord.web.fault;

import org.jspecify.annotations.Nullable;

/** What went wrong, whether anything is lost, and what to do. */
public record FaultPage(int status, String title, String words, @Nullable String advice) {

  static FaultPage of(int status) {
    return switch (status) {
      case 400 ->
          page(400, "Vi förstod inte förfrågan", "Adressen eller formuläret gick inte att läsa.");
      case 401 ->
          page(
              401,
              "Du är inte inloggad längre",
              "Det du skrev är inte mottaget, men det finns kvar. Logga in i en ny flik, gå sedan"
                  + " tillbaka i den här och skicka igen.");
      case 403 ->
          page(
              403,
              "Formuläret kom från en annan sida",
              "Av säkerhetsskäl tar vi bara emot formulär som skickas från våra egna sidor."
                  + " Inget har ändrats. Öppna sidan igen och försök på nytt.");
      case 404 ->
          page(
              404,
              "Sidan finns inte",
              "Adressen kan vara fel, eller så är sidan borttagen. Ett samtal utan inloggning"
                  + " raderas efter 24 timmar.");
      case 405 ->
          page(
              405,
              "Det går inte att göra så här",
              "Öppna sidan igen från menyn och försök därifrån.");
      case 411, 413 ->
          page(
              status,
              "Texten är för lång",
              "Formuläret rymmer inte så mycket text. Gå tillbaka, där finns texten kvar."
                  + " Korta den och skicka igen.");
      case 414, 431 -> page(status, "Adressen är för lång", "Börja från startsidan.");
      case 415, 406 -> page(status, "Fel format", "Vi kan inte svara i det format du bad om.");
      case 429 ->
          new FaultPage(
              429,
              "Vänta en stund",
              "Det har kommit många försök på kort tid. Inget är fel och inget är borttappat.",
              "Försök igen om några minuter.");
      case 503 ->
          new FaultPage(
              503,
              "Vi når inte databasen just nu",
              "Det du redan har skickat är sparat. Det du skrev nyss är inte mottaget ännu.",
              "Gå tillbaka, där finns texten kvar, och skicka igen om en minut.");
      default ->
          new FaultPage(
              status,
              "Något gick fel hos oss",
              "Det du redan har skickat är sparat. Felet är antecknat.",
              "Gå tillbaka och försök igen. Händer det igen, skriv till oss.");
    };
  }

  private static FaultPage page(int status, String title, String words) {
    return new FaultPage(status, title, words, null);
  }
}
