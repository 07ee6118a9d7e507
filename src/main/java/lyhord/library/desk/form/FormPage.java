package lyhord.library.desk.form;

import java.util.List;
import lyhord.library.desk.draft.Stamp;
import lyhord.web.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Where an editor writes about an item.
 *
 * @param others who else has it open
 * @param done what was just done; null when nothing was
 */
public record FormPage(
    Head head,
    Stamp stamp,
    List<Group> groups,
    String standing,
    List<String> others,
    @Nullable String done,
    Problems problems,
    String slug,
    @Nullable String slugFault) {

  /**
   * What it is.
   *
   * @param publicPath where everyone reads it; null when it cannot be read
   */
  public record Head(String title, String kind, String path, @Nullable String publicPath) {}

  /** Fields that are about the same thing. */
  public record Group(String heading, List<Blank> blanks) {}

  /** A field to fill in, or to choose in. */
  public record Blank(
      String key,
      String label,
      String hint,
      Shape shape,
      String value,
      int rows,
      List<Option> options,
      List<Origin> origins,
      List<Picture> pictures) {}

  public record Option(String value, String label, boolean chosen) {}

  /** A picture that can be put in a text, and what is written there for it. */
  public record Picture(String key, String label, String written) {}

  /** A source, written in its parts; an empty one is a row to write in. */
  public record Origin(int row, String key, String text, boolean read, String address) {}

  /** How a field looks. */
  public enum Shape {
    LINE,
    BOX,
    MARKDOWN,
    DAY,
    CHOICE,
    CHECKS,
    SOURCES,
    FILE,
    FILES
  }

  /** How many others, in a sentence. */
  public String told() {
    return Others.told(others);
  }
}
