package lyhord.search.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Pages beside those that are found first: an editor has said that they belong together. Each gives
 * a share of its score to its neighbours, divided among them, so that a page with few says more.
 *
 * <p>Source: score regularization over links, Diaz, "Regularizing ad hoc retrieval scores", CIKM
 * 2005, in one step.
 */
final class Nearness {

  private static final float SHARE = 0.15f;

  private final IndexReader reader;
  private final BooleanQuery.Builder query = new BooleanQuery.Builder();
  private boolean empty = true;

  Nearness(IndexReader reader) {
    this.reader = reader;
  }

  /**
   * One of the first.
   *
   * @param leads where it leads, as paths
   */
  void add(String path, List<String> leads, float score) throws IOException {
    var here = new Term(Fields.LEADS, path);
    var leadHere = reader.docFreq(here);
    var share = SHARE * score / Math.max(1, leads.size() + leadHere);
    leads.forEach(it -> add(new Term(Fields.PATH, it), share));
    if (leadHere > 0) {
      add(here, share);
    }
  }

  private void add(Term term, float share) {
    empty = false;
    query.add(new BoostQuery(new ConstantScoreQuery(new TermQuery(term)), share), Occur.SHOULD);
  }

  boolean isEmpty() {
    return empty;
  }

  Query query() {
    return query.build();
  }
}
