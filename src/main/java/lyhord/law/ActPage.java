package lyhord.law;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An act, in the parts that are here.
 *
 * @param lastDay when it was repealed; null while it is in force
 */
public record ActPage(
    String title, String source, String checkedOn, @Nullable String lastDay, List<Row> sections) {

  /** A section in a list. */
  public record Row(String number, String about, String path, boolean toBeChecked) {}
}
