package lyhord.library.shelf;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import lyhord.library.Stock;
import lyhord.library.entry.Kind;
import lyhord.library.linked.FeedLinks;
import lyhord.library.shelf.LibraryPage.Shelf;
import lyhord.web.Pager;
import org.springframework.stereotype.Component;

/** Draws up the lists of the library. */
@Component
class ShelfPages {

  private static final int ROWS = 25;
  private static final int NEWEST = 3;
  private static final List<Kind> KNOWLEDGE =
      List.of(Kind.ARTICLE, Kind.METHOD, Kind.FACT, Kind.PUBLICATION, Kind.FILM, Kind.EPISODE);

  private final Stock stock;

  ShelfPages(Stock stock) {
    this.stock = stock;
  }

  LibraryPage library() {
    var counts = stock.counts();
    var shelves =
        Arrays.stream(Kind.values())
            .filter(kind -> kind != Kind.THEME && counts.containsKey(kind))
            .map(
                kind ->
                    new Shelf(kind.many(), kind.path(), counts.getOrDefault(kind, 0).toString()))
            .toList();
    return new LibraryPage(
        stock.themes(),
        shelves,
        stock.newest(List.of(Kind.NEWS), NEWEST),
        stock.newest(KNOWLEDGE, NEWEST),
        FeedLinks.ofAll());
  }

  ShelfPage shelf(Kind kind, int page) {
    var count = stock.counts().getOrDefault(kind, 0);
    var pager = Pager.of(page, count, ROWS, kind.path());
    var rows = stock.page(kind, (pager.page() - 1) * ROWS, ROWS);
    return new ShelfPage(kind.many(), lead(kind), count, rows, pager, FeedLinks.of(kind));
  }

  /** The addresses of the lists that have something in them. */
  List<String> paths() {
    var filled = stock.counts().keySet();
    var kinds = Arrays.stream(Kind.values()).filter(filled::contains).map(Kind::path);
    return Stream.concat(Stream.of("/bibliotek"), kinds).toList();
  }

  private static String lead(Kind kind) {
    return switch (kind) {
      case ARTICLE -> "Det du behöver veta för att fråga, lyssna och göra något.";
      case METHOD ->
          "Vad metoden är till för, vem den passar, när den inte ska användas och vad man vet.";
      case FACT -> "Varje siffra med vilka som räknades, när och hur.";
      case PUBLICATION -> "Rapporter, översikter, studier och vägledningar.";
      case FILM -> "Filmer med textning och utskrift.";
      case EPISODE -> "Avsnitt att lyssna på, med utskrift.";
      case LINK -> "Organisationer och webbplatser, och när vi senast såg efter.";
      case NEWS -> "Det som är nytt, och berättelser från fältet.";
      case CONSULTATION -> "Vad vi har svarat när vi har blivit tillfrågade.";
      case THEME -> "Vad lagen säger, vad barn kan vara med om och vad du kan göra.";
    };
  }
}
