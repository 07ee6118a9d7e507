package lyhord.library.shelf;

import java.util.List;
import lyhord.library.Row;
import lyhord.library.linked.Card.Link;

/** The way in to the library. */
public record LibraryPage(
    List<Row> themes, List<Shelf> shelves, List<Row> news, List<Row> fresh, List<Link> feeds) {

  /** A kind, and how many there are of it. */
  public record Shelf(String title, String path, String count) {}
}
