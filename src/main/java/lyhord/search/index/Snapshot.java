package lyhord.search.index;

import java.io.IOException;
import java.util.Map;
import lyhord.search.Link;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteArrayDataInput;

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

  Link link(int document) throws IOException {
    var shown = shown(reader, document);
    return new Link(text(shown, Fields.PATH), text(shown, Fields.TITLE), text(shown, Fields.TYPE));
  }

  /** The texts by which a hit is shown, by field. */
  static Map<String, String> shown(IndexReader reader, int document) throws IOException {
    var leaves = reader.leaves();
    var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    var values = DocValues.getBinary(leaf.reader(), Fields.SHOWN);
    if (!values.advanceExact(document - leaf.docBase)) {
      throw new IllegalStateException("Nothing to show of document " + document);
    }
    var bytes = values.binaryValue();
    return new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length).readMapOfStrings();
  }

  static String text(Map<String, String> shown, String field) {
    return shown.getOrDefault(field, "");
  }
}
