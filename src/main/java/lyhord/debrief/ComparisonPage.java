package lyhord.debrief;

import java.util.List;
import lyhord.debrief.DebriefPage.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Two visits side by side.
 *
 * @param shared what was said before they parted
 * @param onlyFirst facts that came out in the first only
 * @param sides the six dimensions; empty until both are handed in
 * @param choices the assessments; empty until both are handed in
 */
public record ComparisonPage(
    String title,
    String place,
    Visit first,
    Visit second,
    List<Row> shared,
    List<Row> rows,
    List<String> onlyFirst,
    List<String> onlySecond,
    List<Pair> sides,
    List<Pair> choices) {

  /** One of the visits. */
  public record Visit(String name, String path, String begun, String date, String told) {}

  /**
   * What was said about the same thing.
   *
   * @param none what to say of the one where nothing was
   */
  public record Row(String title, @Nullable Said first, @Nullable Said second, String none) {}

  /** Something said or done, and what came back. */
  public record Said(int number, String text, String answer, List<Tag> tags) {}

  /** A line of a table. */
  public record Pair(String title, String first, String second) {}
}
