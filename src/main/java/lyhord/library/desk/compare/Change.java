package lyhord.library.desk.compare;

import java.util.List;
import lyhord.library.entry.Entry;
import lyhord.library.entry.Field;

/**
 * A field that is written differently in two versions.
 *
 * @param lines each with its pieces in order
 */
public record Change(
    String key, String label, String older, String newer, List<List<Piece>> lines) {

  /** The fields that differ, in the order of the form. */
  public static List<Change> between(Entry older, Entry newer) {
    return newer.kind().fields().stream()
        .filter(field -> !older.value(field.key()).equals(newer.value(field.key())))
        .map(field -> of(field, older.value(field.key()), newer.value(field.key())))
        .toList();
  }

  private static Change of(Field field, String older, String newer) {
    return new Change(field.key(), field.label(), older, newer, Comparing.lines(older, newer));
  }
}
