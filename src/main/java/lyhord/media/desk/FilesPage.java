package lyhord.media.desk;

import java.util.List;
import lyhord.web.Pager;
import lyhord.web.Problems;
import org.jspecify.annotations.Nullable;

/**
 * All files, and the form for one more.
 *
 * @param done what was just done; null when nothing was
 * @param words looked for in the names; empty when all are shown
 * @param limits how large each kind may be, and the largest of all in bytes
 */
public record FilesPage(
    @Nullable String done,
    Problems problems,
    String words,
    String limits,
    long most,
    int count,
    List<Row> files,
    Pager pager) {

  /**
   * A file in the list.
   *
   * @param lacks what an editor still has to tell; null when nothing
   */
  public record Row(String name, String path, String about, String used, @Nullable String lacks) {}
}
