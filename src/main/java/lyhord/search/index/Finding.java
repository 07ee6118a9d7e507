package lyhord.search.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lyhord.search.index.Found.Way;
import lyhord.search.swedish.Swedish;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;

/** Looks for all the words; when that gives little, for some of them and for what is alike. */
final class Finding {

  /** With so many hits nobody needs a wider search. */
  private static final int ENOUGH = 15;

  private final Snapshot snapshot;
  private final Swedish swedish;
  private final Asked asked;
  private Question question;
  private final IndexSearcher searcher;
  private final Spelling spelling;
  private final Map<String, List<String>> alike = new HashMap<>();

  /** A query, what it finds, and how wide it is. */
  record Look(Queries queries, Query query, FixedBitSet hits, Way way) {
    int size() {
      return hits.cardinality();
    }
  }

  Finding(Snapshot snapshot, Swedish swedish, Asked asked) {
    this.snapshot = snapshot;
    this.swedish = swedish;
    this.asked = asked;
    this.question = Question.of(asked.text());
    this.searcher = snapshot.searcher();
    this.spelling = new Spelling(snapshot.reader(), swedish);
  }

  Found found() throws IOException {
    if (question.isEmpty()) {
      return new Found(0, List.of(), Map.of(), Way.ALL_WORDS, "", false);
    }
    question = question.joined(spelling::isInUse);
    unfolded();
    var naming = Naming.of(snapshot.reader(), question.name());
    var look = widest(naming);
    var left = snapshot.filing().narrowed(look.hits(), asked.chosen());
    var hits = new Hits(searcher, asked, look.queries()).of(look.query(), naming);
    return new Found(
        left.cardinality(),
        hits,
        snapshot.filing().counts(look.hits(), asked),
        look.way(),
        correction(),
        searcher.timedOut());
  }

  private Look widest(Naming naming) throws IOException {
    var look = look(naming, false, alike.isEmpty() ? Way.ALL_WORDS : Way.ALIKE);
    if (look.size() >= ENOUGH || naming.whole()) {
      return look;
    }
    misspelt();
    if (!alike.isEmpty()) {
      look = look(naming, false, Way.ALIKE);
    }
    if (look.size() < ENOUGH && question.phrases().isEmpty()) {
      var before = look;
      look = look(naming, true, alike.isEmpty() ? Way.SOME_WORDS : Way.ALIKE);
      look = look.size() == before.size() ? before : look;
    }
    return look.size() > 0 ? look : forgiving(naming);
  }

  /** Nothing at all: then a letter may be another, also in words that are in use. */
  private Look forgiving(Naming naming) throws IOException {
    for (var word : question.words()) {
      var others = spelling.alike(word);
      if (!others.isEmpty()) {
        alike.put(word, others);
      }
    }
    return look(naming, true, Way.ALIKE);
  }

  /** Written without dots and rings, and a word in use with them: then that is meant. */
  private void unfolded() throws IOException {
    for (var word : question.words()) {
      var others = spelling.isInUse(word) ? List.<String>of() : spelling.folded(word);
      if (!others.isEmpty()) {
        alike.put(word, others);
      }
    }
  }

  private void misspelt() throws IOException {
    for (var word : question.words()) {
      if (!spelling.isInUse(word) && !isUnderstood(word)) {
        var others = spelling.alike(word);
        if (!others.isEmpty()) {
          alike.put(word, others);
        }
      }
    }
  }

  /** Another form of a word in use, or put together of such. */
  private boolean isUnderstood(String word) throws IOException {
    var forms = swedish.forms(word);
    return !forms.parts().isEmpty()
        || snapshot.reader().docFreq(new org.apache.lucene.index.Term(Fields.ALL, forms.stem()))
            > 0;
  }

  private Look look(Naming naming, boolean relaxed, Way way) throws IOException {
    var queries = new Queries(swedish, question, Map.copyOf(alike));
    var words = relaxed ? queries.relaxed() : queries.strict();
    var query = naming.whole() ? either(words, naming.query()) : words;
    return new Look(queries, query, Matches.of(searcher, query), way);
  }

  private static Query either(Query words, Query names) {
    return new BooleanQuery.Builder().add(words, Occur.SHOULD).add(names, Occur.SHOULD).build();
  }

  /** What was typed, with the likeliest word for each that nobody has written. */
  private String correction() {
    var text = asked.text();
    for (var word : question.words()) {
      var others = alike.get(word);
      if (others != null) {
        text = text.replaceAll("(?iu)(?<!\\p{L})" + word + "(?!\\p{L})", others.getFirst());
      }
    }
    return text.equals(asked.text()) ? "" : text;
  }
}
