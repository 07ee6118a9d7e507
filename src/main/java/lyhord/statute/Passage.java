package lyhord.statute;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph of a wording, or the points of a list.
 *
 * @param points each with its number or a dash; empty for a paragraph
 */
public record Passage(String paragraph, List<Point> points) {

  /** A point of a list as it stands in the statute. */
  public record Point(String mark, String text) {}

  /** Cuts a wording where it has empty lines. */
  public static List<Passage> of(String text) {
    var passages = new ArrayList<Passage>();
    for (var part : text.strip().split("\\n\\s*\\n")) {
      var words = part.strip().replace('\n', ' ');
      var mark = words.split(" ", 2)[0];
      if (!mark.matches("\\d+\\.|[-–]") || mark.length() == words.length()) {
        passages.add(new Passage(words, List.of()));
      } else {
        add(passages, new Point(mark, words.substring(mark.length()).strip()));
      }
    }
    return passages;
  }

  private static void add(List<Passage> passages, Point point) {
    var points = new ArrayList<Point>();
    if (!passages.isEmpty() && !passages.getLast().points().isEmpty()) {
      points.addAll(passages.removeLast().points());
    }
    points.add(point);
    passages.add(new Passage("", List.copyOf(points)));
  }
}
