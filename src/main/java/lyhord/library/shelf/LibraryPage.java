package lyhord.library.shelf;

import java.util.List;
import lyhord.library.Row;

/** The way in to the library. */
public record LibraryPage(List<Row> themes, List<Shelf> shelves, List<Row> news, List<Row> fresh) {

  /** A kind, and how many there are of it. */
  public record Shelf(String title, String path, String count) {}
}
