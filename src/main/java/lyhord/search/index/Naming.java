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
 * What a question calls by its name: a title, "HSL 5:7", "2013:1", an ISBN, an author.
 *
 * @param whole whether all that was typed is one name
 * @param query each name that is there, the longer the better; empty when there is none
 */
record Naming(boolean whole, BooleanQuery query) {

  private static final int LONGEST = 8;
  private static final int MOST_WORDS = 16;
  private static final float WHOLE = 40;
  private static final float EACH_WORD = 2;

  static Naming of(IndexReader reader, String name) throws IOException {
    var words = List.of(name.split(" "));
    var whole = !name.isEmpty() && isThere(reader, name);
    var query = new BooleanQuery.Builder();
    if (whole) {
      query.add(scored(name, WHOLE), Occur.SHOULD);
    }
    for (var from = 0; from < Math.min(words.size(), MOST_WORDS); from++) {
      for (var to = from + 1; to <= Math.min(words.size(), from + LONGEST); to++) {
        var part = String.join(" ", words.subList(from, to));
        if (to - from < words.size() && isThere(reader, part)) {
          query.add(scored(part, EACH_WORD * (to - from)), Occur.SHOULD);
        }
      }
    }
    return new Naming(whole, query.build());
  }

  boolean isEmpty() {
    return query.clauses().isEmpty();
  }

  private static boolean isThere(IndexReader reader, String name) throws IOException {
    return reader.docFreq(new Term(Fields.NAME, name)) > 0;
  }

  private static Query scored(String name, float score) {
    var named = new ConstantScoreQuery(new TermQuery(new Term(Fields.NAME, name)));
    return new BoostQuery(named, score);
  }
}
