package lyhord.library.text;

import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Gives parts of a text the attributes that our pages need. */
final class Looks {

  private Looks() {}

  static void give(Node node, String tag, Map<String, String> attributes) {
    switch (node) {
      case Link link when link.getDestination().startsWith(Resolving.SOURCE) -> {
        var number = link.getDestination().substring(Resolving.SOURCE.length());
        attributes.put("class", "mark");
        attributes.put("aria-label", "Källa " + number);
      }
      case Image image -> {
        attributes.remove("title");
        attributes.put("srcset", image.getTitle());
        attributes.put("sizes", "(min-width: 40rem) 34rem, 100vw");
        attributes.put("loading", "lazy");
      }
      case TableBlock _ -> attributes.put("class", "table");
      default -> {}
    }
  }
}
