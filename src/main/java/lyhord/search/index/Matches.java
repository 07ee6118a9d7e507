package lyhord.search.index;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

/** Every document that a query finds, as a set of bits; nothing is scored. */
final class Matches extends SimpleCollector {

  private final FixedBitSet bits;
  private int base;

  private Matches(int size) {
    this.bits = new FixedBitSet(size);
  }

  static FixedBitSet of(IndexSearcher searcher, Query query) throws IOException {
    return searcher.search(query, new One(searcher.getIndexReader().maxDoc()));
  }

  /** One thread does it all. */
  private record One(int size) implements CollectorManager<Matches, FixedBitSet> {
    @Override
    public Matches newCollector() {
      return new Matches(size);
    }

    @Override
    public FixedBitSet reduce(Collection<Matches> matches) {
      return matches.iterator().next().bits;
    }
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) {
    base = leaf.docBase;
  }

  @Override
  public void collect(int document) {
    bits.set(base + document);
  }

  @Override
  public void collect(DocIdStream stream) throws IOException {
    stream.forEach(this::collect);
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
