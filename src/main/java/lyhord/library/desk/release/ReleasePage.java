package lyhord.library.desk.release;

import java.util.List;
import lyhord.library.desk.compare.Change;
import lyhord.web.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What stands between a draft and the public.
 *
 * @param done what was just done; null when nothing was
 */
public record ReleasePage(
    Head head,
    Check check,
    Eyes eyes,
    Plan plan,
    List<Change> changes,
    @Nullable String done,
    Sent sent) {

  /**
   * What it is.
   *
   * @param begun whether there is anything to publish
   * @param publicPath where everyone reads it; null when it cannot be read
   */
  public record Head(
      String title, String path, long version, boolean begun, @Nullable String publicPath) {}

  /** What must be mended, and what should be. */
  public record Check(List<Point> faults, List<Point> remarks, String weight) {}

  public record Point(String field, String path, String advice, String where) {}

  /**
   * Another pair of eyes.
   *
   * @param state a sentence
   * @param comment what the reviewer wrote; may be empty
   * @param ask whether one can ask for a review now
   * @param answer whether the one who looks can answer
   * @param open whether nothing more is needed to publish
   */
  public record Eyes(String state, String comment, boolean ask, boolean answer, boolean open) {}

  /**
   * When it will be published.
   *
   * @param at null when no time is set
   * @param problem why it could not be published then; may be empty
   */
  public record Plan(@Nullable String at, String problem, String day, String clock) {}

  /**
   * What somebody sent that was not taken in: it stands in the form again.
   *
   * @param words a comment
   */
  public record Sent(String words, String day, String clock, Problems problems) {

    static Sent words(String words, Problems problems) {
      return new Sent(words, "", "", problems);
    }

    static Sent nothing() {
      return new Sent("", "", "", new Problems());
    }
  }

  /** Whether it can be published as it is. */
  public boolean isReady() {
    return head.begun() && eyes.open() && check.faults().isEmpty();
  }
}
