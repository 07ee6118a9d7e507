package lyhord.library.text;

import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Turns references into links, as they lead today. */
final class Resolving extends AbstractVisitor {

  private static final String LAW = "lag:";
  private static final String ITEM = "bibliotek:";
  private static final String FILE = "fil:";
  static final String SOURCE = "#kalla-";

  private static final Pattern SAFE = Pattern.compile("(https?://|mailto:|tel:|/(?!/)|#).*");

  private final References references;

  Resolving(References references) {
    this.references = references;
  }

  @Override
  public void visit(Link link) {
    var to = link.getDestination();
    if (to.startsWith(LAW)) {
      lead(link, references.section(to.substring(LAW.length())));
    } else if (to.startsWith(ITEM)) {
      lead(link, references.item(to.substring(ITEM.length())));
    } else if (to.startsWith(SOURCE)) {
      name(link, to.substring(SOURCE.length()));
    } else if (!SAFE.matcher(to).matches()) {
      replaceWithWords(link);
    }
  }

  @Override
  public void visit(Image image) {
    var to = image.getDestination();
    var picture =
        to.startsWith(FILE)
            ? references.picture(to.substring(FILE.length()))
            : Optional.<References.Picture>empty();
    picture.ifPresentOrElse(
        it -> {
          image.setDestination(it.path());
          image.setTitle(it.widths());
        },
        () -> replaceWithWords(image));
  }

  /** What is no longer there is told in words, without a link. */
  private static void lead(Link link, Optional<Target> target) {
    var bare = isBare(link);
    target.ifPresentOrElse(
        it -> {
          link.setDestination(it.path());
          if (bare) {
            name(link, it.title());
          }
        },
        () -> replaceWithWords(link));
  }

  /** Written as {@code <lag:hsl/5-7>}, without words of its own. */
  private static boolean isBare(Link link) {
    return link.getFirstChild() instanceof Text text
        && text.getLiteral().equals(link.getDestination());
  }

  private static void name(Node node, String words) {
    while (node.getFirstChild() != null) {
      node.getFirstChild().unlink();
    }
    node.appendChild(new Text(words));
  }

  private static void replaceWithWords(Node node) {
    while (node.getFirstChild() != null) {
      node.insertBefore(node.getFirstChild());
    }
    node.unlink();
  }
}
