package lyhord.search;

import java.util.Optional;
import java.util.stream.Stream;

/** A feature that has something to be found. All it tells is public. */
public interface Searchable {

  /** Begins the keys of its documents, before a colon. */
  String source();

  /** Everything that is published now. Closed when it has been read. */
  Stream<Document> documents();

  /** One of them; empty when it is not published, or no longer. */
  Optional<Document> document(String key);
}
