package lyhord.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import lyhord.search.Link;
import lyhord.search.swedish.Swedish;
import lyhord.search.swedish.Tokens;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Titles and names that go on as somebody has begun to type. */
record Completion(Snapshot snapshot, Swedish swedish) {

  private static final int MOST_WORDS = 6;

  List<Link> of(String begun, int most) throws IOException {
    var words = Tokens.words(begun);
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      return List.of();
    }
    var query = new BooleanQuery.Builder();
    for (var word : words) {
      query.add(goesOn(word, word.equals(words.getLast())), Occur.MUST);
    }
    var searcher = snapshot.searcher();
    var naming = Naming.of(snapshot.reader(), Fields.name(begun));
    query.add(naming.query(), Occur.SHOULD);
    var found = new ArrayList<Link>();
    for (var hit : searcher.search(query.build(), most).scoreDocs) {
      found.add(snapshot.link(hit.doc));
    }
    return found;
  }

  /** A word that is whole may stand in another form; the last one may only be begun. */
  private Query goesOn(String word, boolean last) {
    var query = new BooleanQuery.Builder();
    var cut = word.substring(0, Math.min(word.length(), Fields.LONGEST_BEGINNING));
    query.add(constant(Fields.BEGINNING, cut), Occur.SHOULD);
    var stem = new TermQuery(new Term(Fields.TITLE, swedish.forms(word).stem()));
    query.add(new BoostQuery(stem, last ? 1 : 2), Occur.SHOULD);
    return query.build();
  }

  private static Query constant(String field, String word) {
    return new ConstantScoreQuery(new TermQuery(new Term(field, word)));
  }
}
