package lyhord.library.entry;

import static lyhord.library.entry.Field.choice;
import static lyhord.library.entry.Field.line;
import static lyhord.library.entry.Field.of;

import java.util.List;

/** Which fields each kind has. The one place that says so. */
final class Fields {

  static final List<Field> FIRST =
      List.of(
          line("titel", "Titel").must(),
          of(
                  Input.PARAGRAPH,
                  "ingress",
                  "Ingress",
                  "En eller två meningar om vad det är. Högst 400 tecken.")
              .must());

  static final List<Field> LAST =
      List.of(
          of(Input.TEXT, "text", "Text", "Markdown: ## rubrik, - punkt, **fet**, [länk](adress)."),
          of(Input.SOURCES, "kallor", "Källor", "En på varje rad: nyckel | källa | läst | adress"),
          of(Input.THEMES, "tema", "Teman", ""),
          of(Input.AUDIENCES, "malgrupp", "För vem", ""),
          choice("sprak", "Språk", Choices.LANGUAGES),
          of(Input.LAW, "lagrum", "Lagrum", "Ett på varje rad, som HSL 5:7."),
          of(Input.ITEMS, "relaterat", "Hör ihop med", "En på varje rad, som metoder/trappan."),
          of(Input.LINES, "sokord", "Sökord", "Ord som läsare söker på men som texten saknar."),
          of(
              Input.LINES,
              "fragor",
              "Frågor",
              "Vad folk skriver i sökrutan när de behöver sidan. En på varje rad."),
          of(Input.DAY, "granskad", "Granskad", "När innehållet senast jämfördes med källan.")
              .must(),
          of(Input.DAY, "granskas-senast", "Granskas igen senast", "").must());

  private static final String FILE = "Textning och kapitel skriver du på filens sida.";
  private static final String FILES = "Ta bort krysset för en fil som inte ska vara med.";

  private static final List<Field> SOUND =
      List.of(
          of(Input.LENGTH, "langd", "Längd", "Minuter och sekunder, som 12:30."),
          of(Input.TEXT, "transkript", "Utskrift", "Det som sägs, hörs och syns, i text."));

  private Fields() {}

  static List<Field> own(Kind kind) {
    return switch (kind) {
      case PUBLICATION -> publication();
      case METHOD -> method();
      case FACT -> fact();
      case FILM -> recorded(of(Input.FILE, "fil", "Film", FILE).must());
      case EPISODE ->
          recorded(
              of(Input.FILE, "ljudfil", "Ljudfil", FILE).must(),
              of(Input.NUMBER, "avsnitt", "Avsnitt nummer", ""));
      case LINK -> link();
      case NEWS -> news();
      case CONSULTATION -> consultation();
      case ARTICLE -> List.of();
      case THEME ->
          List.of(
              of(
                  Input.ORDER,
                  "ordning",
                  "Innehåll i ordning",
                  "En rubrik på egen rad med ## först, sedan en post på varje rad."));
    };
  }

  private static List<Field> publication() {
    return List.of(
        choice("sort", "Sort", Choices.SORTS).must(),
        of(Input.LINES, "forfattare", "Författare", "En på varje rad: Efternamn, Förnamn."),
        of(Input.YEAR, "ar", "År", "").must(),
        line("utgivare", "Utgivare").must(),
        line("serie", "Serie eller tidskrift"),
        line("nummer", "Nummer"),
        line("artikelnummer", "Artikelnummer"),
        of(Input.ISBN, "isbn", "ISBN", ""),
        of(Input.ISSN, "issn", "ISSN", ""),
        of(Input.DOI, "doi", "DOI", ""),
        line("format", "Format"),
        of(Input.NUMBER, "sidor", "Antal sidor", ""),
        line("pris", "Pris"),
        line("upplaga", "Upplaga"),
        of(Input.ITEM, "ersatter", "Ersätter", "Den äldre upplagan, som publikationer/nka-2013-1."),
        of(Input.WEB, "adress", "Adress hos utgivaren", ""),
        of(Input.FILES, "filer", "Filer", FILES));
  }

  private static List<Field> method() {
    return List.of(
        of(Input.PARAGRAPH, "syfte", "Syfte", "").must(),
        of(Input.PARAGRAPH, "for-vem", "För vem den är gjord", "").must(),
        line("alder", "Barnens ålder"),
        of(Input.PARAGRAPH, "format", "Så går den till", "").must(),
        of(Input.PARAGRAPH, "inte-nar", "Använd den inte när", "").must(),
        of(Input.PARAGRAPH, "evidens", "Vad man vet", "").must(),
        choice("evidensgrad", "Stöd i forskning", Choices.GRADES).must(),
        of(Input.DAY, "evidens-datum", "Bedömd", ""),
        of(Input.PARAGRAPH, "svenska-studier", "Svenska studier", ""),
        of(Input.PARAGRAPH, "utbildning", "Utbildning", ""),
        of(Input.PARAGRAPH, "rattigheter", "Rättigheter", ""),
        of(Input.PARAGRAPH, "kontakt", "Kontakt", ""));
  }

  private static List<Field> fact() {
    return List.of(
        line("siffra", "Siffran").must(),
        of(Input.PARAGRAPH, "definition", "Vad den säger", "").must(),
        of(Input.PARAGRAPH, "population", "Vilka som räknades", "").must(),
        line("ar", "När").must(),
        of(Input.PARAGRAPH, "studie", "Studie", "").must(),
        of(Input.ITEM, "publikation", "Publikation", "Som publikationer/nka-2013-1."));
  }

  private static List<Field> recorded(Field... first) {
    return java.util.stream.Stream.concat(List.of(first).stream(), SOUND.stream()).toList();
  }

  private static List<Field> link() {
    return List.of(
        of(Input.WEB, "adress", "Adress", "").must(),
        of(Input.PARAGRAPH, "vem", "Vem som står bakom", "").must(),
        of(Input.DAY, "kontrollerad", "Kontrollerad", "").must());
  }

  private static List<Field> news() {
    return List.of(
        choice("sort", "Sort", Choices.NEWS).must(),
        of(Input.DAY, "datum", "Datum", "").must(),
        line("av", "Av"));
  }

  private static List<Field> consultation() {
    return List.of(
        line("remiss", "Remiss").must(),
        line("till", "Till").must(),
        of(Input.DAY, "datum", "Datum", "").must(),
        line("diarienummer", "Diarienummer"));
  }
}
