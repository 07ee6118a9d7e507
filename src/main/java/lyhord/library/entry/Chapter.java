package lyhord.library.entry;

import java.util.ArrayList;
import java.util.List;

/**
 * A heading on a theme page, and the items under it in the editor's order.
 *
 * @param items as {@code metoder/trappan}
 */
public record Chapter(String heading, List<String> items) {

  static List<Chapter> read(List<String> lines) {
    var chapters = new ArrayList<Chapter>();
    for (var line : lines) {
      if (line.startsWith("##")) {
        chapters.add(new Chapter(line.substring(2).strip(), new ArrayList<>()));
      } else {
        if (chapters.isEmpty()) {
          chapters.add(new Chapter("", new ArrayList<>()));
        }
        chapters.getLast().items().add(line);
      }
    }
    return List.copyOf(chapters);
  }
}
