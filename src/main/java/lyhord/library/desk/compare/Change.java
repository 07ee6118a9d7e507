package lyhord.library.desk.compare;

import java.util.List;

/**
 * A field that is written differently in two versions.
 *
 * @param lines each with its pieces in order, as people read them
 * @param byName whether what it holds is told by name, as files are, and cannot be written by hand
 */
public record Change(
    String key, String label, Side older, Side newer, List<List<Piece>> lines, boolean byName) {

  /**
   * What a version has there.
   *
   * @param value as it is kept
   * @param words as people read it
   */
  public record Side(String value, String words) {}
}
