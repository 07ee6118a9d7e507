package lyhord.library.text;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;

/** Leaves the words of links, and forgets where they lead. */
final class Unlinking extends AbstractVisitor {

  @Override
  public void visit(Link link) {
    while (link.getFirstChild() != null) {
      link.insertBefore(link.getFirstChild());
    }
    link.unlink();
  }
}
