package lyhord.library.desk.link;

import java.util.Set;
import java.util.TreeSet;
import lyhord.library.entry.Entry;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;

/** Finds the addresses outside Lyhörd that a text leads to. */
final class Outgoing extends AbstractVisitor {

  private static final Parser PARSER = Parser.builder().build();

  /** Longer ones are kept in no index. */
  private static final int LONGEST = 2_000;

  private final Set<String> found = new TreeSet<>();

  private Outgoing() {}

  static Set<String> of(Entry entry) {
    var outgoing = new Outgoing();
    for (var field : entry.kind().fields()) {
      switch (field.input()) {
        case WEB -> outgoing.add(entry.value(field.key()));
        case TEXT, PARAGRAPH -> PARSER.parse(entry.value(field.key())).accept(outgoing);
        case SOURCES -> entry.sources().forEach(it -> outgoing.add(it.address()));
        case LINE, LINES, NUMBER, YEAR, DAY, LENGTH, DOI, ISBN, ISSN, CHOICE -> {}
        case THEMES, AUDIENCES, ITEM, ITEMS, LAW, ORDER, FILE, FILES -> {}
      }
    }
    return outgoing.found;
  }

  @Override
  public void visit(Link link) {
    add(link.getDestination());
    visitChildren(link);
  }

  private void add(String address) {
    if (address.matches("https?://.+") && address.length() <= LONGEST) {
      found.add(address);
    }
  }
}
