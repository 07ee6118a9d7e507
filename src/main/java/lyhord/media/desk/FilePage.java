package lyhord.media.desk;

import java.util.List;
import lyhord.media.FileUse;
import lyhord.media.StoredFile;
import lyhord.web.Problems;
import org.jspecify.annotations.Nullable;

/**
 * One file, and what an editor tells about it.
 *
 * @param done what was just done; null when nothing was
 * @param facts what was found out about it, a sentence each
 */
public record FilePage(
    StoredFile file,
    @Nullable String done,
    Problems problems,
    Told told,
    List<String> facts,
    List<FileUse> uses) {

  /** What the editor has typed. */
  public record Told(
      String name,
      String alternative,
      boolean decorative,
      String description,
      String credit,
      String captions,
      String chapters) {

    static Told of(StoredFile file) {
      var alternative = file.alternative();
      return new Told(
          file.name(),
          alternative == null ? "" : alternative,
          alternative != null && alternative.isEmpty(),
          file.description(),
          file.credit(),
          file.captions(),
          file.chapters());
    }
  }
}
