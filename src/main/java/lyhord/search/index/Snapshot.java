package lyhord.search.index;

import java.io.IOException;
import java.util.Map;
import lyhord.search.Link;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/** The index as it stood at a moment; a search sees one of these and nothing that comes after. */
record Snapshot(DirectoryReader reader, Filing filing) {

  /** Frequencies are weights here, some times larger than plain counts. */
  static final Similarity RANKING = new BM25Similarity(5f, 0.3f);

  private static final long LONGEST_MILLIS = 3000;

  static Snapshot of(DirectoryReader reader, Map<String, String> names) throws IOException {
    return new Snapshot(reader, Filing.of(reader, names));
  }

  /** For one search; it gives up after a while. */
  IndexSearcher searcher() {
    var searcher = new IndexSearcher(reader);
    searcher.setSimilarity(RANKING);
    searcher.setQueryCache(null);
    searcher.setTimeout(new QueryTimeoutImpl(LONGEST_MILLIS));
    return searcher;
  }

  static Link link(Document stored) {
    return new Link(stored.get(Fields.PATH), stored.get(Fields.TITLE), stored.get(Fields.TYPE));
  }
}
