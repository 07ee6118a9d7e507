package lyhord.search.index;

import lyhord.search.Link;
import org.apache.lucene.document.Document;

/** Reads a link back. */
final class Links {

  private Links() {}

  static Link of(Document stored) {
    return new Link(stored.get(Fields.PATH), stored.get(Fields.TITLE), stored.get(Fields.TYPE));
  }
}
