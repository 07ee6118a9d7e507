package lyhord.search.index;

import static lyhord.search.index.Snapshot.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lyhord.search.index.Found.Hit;
import lyhord.search.index.Found.PartHit;
import lyhord.search.index.Found.Piece;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;

/** One page of what was found, in order, with the lines where it was found. */
final class Hits {

  /** So many are put in order anew, by the very words and how near they stand to each other. */
  private static final int LOOKED_AT = 50;

  private static final double FINER = 0.5;
  private static final int LED_FROM = 5;
  private static final int PARTS = 2;

  private final IndexSearcher searcher;
  private final Asked asked;
  private final Queries queries;
  private final Set<String> marked;
  private final Map<Integer, Map<String, String>> shown = new HashMap<>();

  Hits(IndexSearcher searcher, Asked asked, Queries queries) {
    this.searcher = searcher;
    this.asked = asked;
    this.queries = queries;
    this.marked = queries.marked();
  }

  List<Hit> of(Query query, Naming naming) throws IOException {
    var last = asked.page() * Asked.ON_A_PAGE;
    var top = top(scored(query, naming), Math.max(LOOKED_AT, last));
    var first = (asked.page() - 1) * Asked.ON_A_PAGE;
    var ordered = first < LOOKED_AT ? near(finer(top)) : top;
    var page = new ArrayList<ScoreDoc>();
    for (var place = first; place < Math.min(last, ordered.length); place++) {
      page.add(ordered[place]);
    }
    return page.isEmpty() ? List.of() : hits(page);
  }

  /** As bare as can be: Lucene passes over what cannot come first, if it sees plain words. */
  private Query scored(Query query, Naming naming) {
    if (naming.isEmpty() && asked.chosen().isEmpty()) {
      return query;
    }
    var scored =
        new BooleanQuery.Builder().add(query, Occur.MUST).add(naming.query(), Occur.SHOULD);
    asked.chosen().forEach((facet, values) -> scored.add(chosen(facet, values), Occur.FILTER));
    return scored.build();
  }

  /** They have been counted already, so nothing is looked at for the sake of counting. */
  private ScoreDoc[] top(Query query, int most) throws IOException {
    return searcher.search(query, new TopScoreDocCollectorManager(most, null, most)).scoreDocs;
  }

  private ScoreDoc[] finer(ScoreDoc[] top) throws IOException {
    return again(Arrays.copyOf(top, Math.min(LOOKED_AT, top.length)), queries.finer(), FINER);
  }

  /** What the first ones lead on to, or what leads to them, moves up. */
  private ScoreDoc[] near(ScoreDoc[] top) throws IOException {
    var near = new Nearness(searcher.getIndexReader());
    for (var hit : Arrays.copyOf(top, Math.min(LED_FROM, top.length))) {
      var from = shown(hit.doc);
      near.add(text(from, Fields.PATH), leads(from), hit.score);
    }
    return near.isEmpty() ? top : again(top, near.query(), 1);
  }

  private static List<String> leads(Map<String, String> from) {
    return text(from, Fields.LEADS).lines().toList();
  }

  private ScoreDoc[] again(ScoreDoc[] top, Query query, double weight) throws IOException {
    var docs = new TopDocs(new TotalHits(top.length, TotalHits.Relation.EQUAL_TO), top);
    return QueryRescorer.rescore(searcher, docs, query, weight, top.length).scoreDocs;
  }

  private static Query chosen(Facet facet, Iterable<String> values) {
    var any = new BooleanQuery.Builder();
    for (var value : values) {
      any.add(new TermQuery(new Term(Fields.FACET, facet.value(value))), Occur.SHOULD);
    }
    return any.build();
  }

  private List<Hit> hits(List<ScoreDoc> page) throws IOException {
    var numbers = page.stream().mapToInt(it -> it.doc).toArray();
    var bodies = passages(Fields.BODY, numbers);
    var hits = new ArrayList<Hit>();
    for (var place = 0; place < numbers.length; place++) {
      hits.add(hit(shown(numbers[place]), bodies.get(place)));
    }
    return hits;
  }

  private List<List<Piece>> passages(String field, int[] numbers) throws IOException {
    for (var number : numbers) {
      shown(number);
    }
    return new Passages(searcher, shown).of(field, any(field), numbers);
  }

  private Query any(String field) {
    var any = new BooleanQuery.Builder();
    marked.forEach(it -> any.add(new TermQuery(new Term(field, it)), Occur.SHOULD));
    return any.build();
  }

  /** Read once. */
  private Map<String, String> shown(int number) throws IOException {
    var known = shown.get(number);
    if (known != null) {
      return known;
    }
    var read = Snapshot.shown(searcher.getIndexReader(), number);
    shown.put(number, read);
    return read;
  }

  private Hit hit(Map<String, String> shown, List<Piece> passage) throws IOException {
    return new Hit(
        text(shown, Fields.PATH),
        text(shown, Fields.TYPE),
        text(shown, Fields.YEAR),
        whole(text(shown, Fields.TITLE)),
        whole(text(shown, Fields.SUMMARY)),
        passage,
        parts(text(shown, Fields.KEY)));
  }

  private List<Piece> whole(String text) {
    return Pieces.of(text, queries.swedish(), marked);
  }

  private List<PartHit> parts(String key) throws IOException {
    var own = new Term(Fields.PART_OF, key);
    if (searcher.getIndexReader().docFreq(own) == 0) {
      return List.of();
    }
    var query =
        new BooleanQuery.Builder()
            .add(new TermQuery(own), Occur.FILTER)
            .add(any(Fields.PART), Occur.MUST)
            .build();
    var top = searcher.search(query, PARTS).scoreDocs;
    var numbers = Arrays.stream(top).mapToInt(it -> it.doc).toArray();
    if (numbers.length == 0) {
      return List.of();
    }
    var passages = passages(Fields.PART, numbers);
    var found = new ArrayList<PartHit>();
    for (var place = 0; place < numbers.length; place++) {
      var part = shown(numbers[place]);
      var label = text(part, Fields.PART_LABEL);
      found.add(new PartHit(label, text(part, Fields.PATH), passages.get(place)));
    }
    return found;
  }
}
