package lyhord.library.desk.form;

import java.util.List;
import lyhord.library.desk.compare.Change.Side;
import lyhord.library.desk.compare.Piece;
import lyhord.library.desk.draft.Stamp;

/**
 * Two have written about the same item at once: what stands now, and what the second one wrote.
 *
 * @param stamp of what stands now
 * @param by who wrote that
 */
public record ConflictPage(
    String title, String path, Stamp stamp, String by, String at, List<Row> rows) {

  /**
   * A field in which the two differ.
   *
   * @param byName whether it cannot be written by hand, only chosen
   * @param mine whether only the second one changed it
   */
  public record Row(
      String key,
      String label,
      Side theirs,
      Side own,
      List<List<Piece>> lines,
      boolean byName,
      boolean mine) {}
}
