package lyhord.search.index;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import lyhord.search.Link;
import lyhord.search.stream.StemAnalyzer;
import lyhord.search.swedish.Swedish;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;

/** Documents that share their rarest words with another. */
record Likeness(Snapshot snapshot, Swedish swedish) {

  private static final int WORDS = 15;

  List<Link> to(String key, int most) throws IOException {
    var searcher = snapshot.searcher();
    var own = new TermQuery(new Term(Fields.KEY, key));
    var found = new ArrayList<Link>();
    for (var it : searcher.search(self(key), 1).scoreDocs) {
      var shown = Snapshot.shown(snapshot.reader(), it.doc);
      var text = shown.get(Fields.TITLE) + " " + shown.get(Fields.SUMMARY);
      var query =
          new BooleanQuery.Builder()
              .add(like().like(Fields.ALL, new StringReader(text)), Occur.MUST)
              .add(own, Occur.MUST_NOT)
              .build();
      for (var hit : searcher.search(query, most).scoreDocs) {
        found.add(snapshot.link(hit.doc));
      }
    }
    return found;
  }

  /** The document itself, and not one of its parts. */
  private static BooleanQuery self(String key) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(Fields.KEY, key)), Occur.MUST)
        .add(new TermQuery(new Term(Fields.PART_OF, key)), Occur.MUST_NOT)
        .build();
  }

  private MoreLikeThis like() throws IOException {
    var like = new MoreLikeThis(snapshot.reader());
    like.setSimilarity(new org.apache.lucene.search.similarities.ClassicSimilarity());
    like.setAnalyzer(new StemAnalyzer(swedish));
    like.setFieldNames(new String[] {Fields.ALL});
    like.setMinTermFreq(1);
    like.setMinDocFreq(2);
    like.setMaxDocFreqPct(30);
    like.setMaxQueryTerms(WORDS);
    return like;
  }
}
