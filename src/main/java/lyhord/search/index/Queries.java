package lyhord.search.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lyhord.search.stream.Weights;
import lyhord.search.swedish.Swedish;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * A question as queries over stems. What stands in the text as it was typed counts most, then other
 * forms of the word, then parts of compounds, then what means the same.
 *
 * @param alike words that are written alike, for those that nobody has written
 */
record Queries(Swedish swedish, Question question, Map<String, List<String>> alike) {

  private static final float EXACT = 0.6f;
  private static final float TAKEN_APART = 0.7f;
  private static final float ONE_PART = 0.3f;
  private static final float SYNONYM = 0.55f;
  private static final float ALIKE = 0.6f;
  private static final int MOST_MARKED = 60;
  private static final float TIE = 0.1f;

  /** All words. */
  Query strict() {
    var query = new BooleanQuery.Builder();
    units(false).forEach(unit -> query.add(unit, Occur.MUST));
    return limited(query);
  }

  /** Half of the words or more; those with all of them first. */
  Query relaxed() {
    var units = units(true);
    var some = new BooleanQuery.Builder();
    units.forEach(unit -> some.add(unit, Occur.SHOULD));
    some.setMinimumNumberShouldMatch(Math.max(1, units.size() / 2));
    var query = new BooleanQuery.Builder();
    query.add(limited(some), Occur.MUST);
    query.add(strict(), Occur.SHOULD);
    return query.build();
  }

  /** Phrases must be there, and what is left out must not. */
  private Query limited(BooleanQuery.Builder query) {
    for (var phrase : question.phrases()) {
      query.add(anywhere(stems(phrase), 0), Occur.MUST);
    }
    for (var word : question.without()) {
      query.add(term(stem(word)), Occur.MUST_NOT);
    }
    return query.build();
  }

  /**
   * Words just as they were typed, and beside each other; for those hits that are first already.
   */
  Query finer() {
    var query = new BooleanQuery.Builder();
    for (var word : meaning()) {
      query.add(new BoostQuery(term(Weights.EXACT + word), EXACT), Occur.SHOULD);
    }
    var words = stems(meaning());
    for (var place = 0; place + 1 < words.size(); place++) {
      query.add(anywhere(words.subList(place, place + 2), 2), Occur.SHOULD);
    }
    return query.build();
  }

  /** The stems by which something may have been found, to be marked where they stand. */
  Set<String> marked() {
    Set<String> stems = new LinkedHashSet<>();
    var words = stems(question.words());
    for (var place = 0; place < words.size(); ) {
      var match = swedish.synonyms().at(words, place);
      match.instead().stream()
          .flatMap(List::stream)
          .filter(it -> !swedish.isStop(it))
          .forEach(it -> stems.addAll(found(it)));
      place += match.words();
    }
    for (var word : meaning()) {
      stems.addAll(found(word));
      alike.getOrDefault(word, List.of()).forEach(it -> stems.addAll(found(it)));
    }
    question.phrases().forEach(it -> stems.addAll(stems(it)));
    return stems.stream().limit(MOST_MARKED).collect(Collectors.toSet());
  }

  private List<String> found(String word) {
    var forms = swedish.forms(word);
    var all = new ArrayList<>(forms.parts());
    all.add(forms.stem());
    return all;
  }

  /** The words that say something; all of them when none does. */
  List<String> meaning() {
    var words = question.words().stream().filter(it -> !swedish.isStop(it)).toList();
    return words.isEmpty() ? question.words() : words;
  }

  private List<Query> units(boolean loosely) {
    var units = new ArrayList<Query>();
    var words = question.words();
    var stems = stems(words);
    var meaning = meaning();
    for (var place = 0; place < words.size(); ) {
      var match = swedish.synonyms().at(stems, place);
      var own = words.subList(place, place + match.words());
      var said = own.stream().filter(meaning::contains).toList();
      if (!said.isEmpty()) {
        units.add(unit(said, match.instead(), loosely));
      }
      place += match.words();
    }
    return units;
  }

  private Query unit(List<String> own, Set<List<String>> instead, boolean loosely) {
    var said = all(own.stream().map(it -> word(it, loosely)).toList(), loosely);
    if (instead.isEmpty()) {
      return said;
    }
    var ways = new ArrayList<>(List.of(said));
    for (var words : instead) {
      var other = all(words.stream().map(it -> term(stem(it))).toList(), false);
      ways.add(new BoostQuery(other, SYNONYM));
    }
    return new DisjunctionMaxQuery(ways, TIE);
  }

  private Query word(String word, boolean loosely) {
    var forms = swedish.forms(word);
    var ways = new ArrayList<>(List.of(term(forms.stem())));
    if (!forms.parts().isEmpty()) {
      var parts = forms.parts().stream().map(Queries::term).toList();
      ways.add(new BoostQuery(all(parts, false), TAKEN_APART));
      if (loosely) {
        parts.forEach(it -> ways.add(new BoostQuery(it, ONE_PART)));
      }
    }
    for (var other : alike.getOrDefault(word, List.of())) {
      ways.add(new BoostQuery(alike(other, loosely), ALIKE));
    }
    return ways.size() == 1 ? ways.getFirst() : new DisjunctionMaxQuery(ways, TIE);
  }

  /** A word that is written alike may itself be a compound, or have others that mean the same. */
  private Query alike(String word, boolean loosely) {
    var forms = swedish.forms(word);
    var ways = new ArrayList<>(List.of(term(forms.stem())));
    ways.add(all(forms.parts().stream().map(Queries::term).toList(), loosely));
    for (var words : swedish.synonyms().at(List.of(forms.stem()), 0).instead()) {
      ways.add(all(words.stream().map(it -> term(stem(it))).toList(), false));
    }
    return new DisjunctionMaxQuery(ways, TIE);
  }

  private static Query all(List<Query> queries, boolean loosely) {
    if (queries.size() == 1) {
      return queries.getFirst();
    }
    var query = new BooleanQuery.Builder();
    queries.forEach(it -> query.add(it, loosely ? Occur.SHOULD : Occur.MUST));
    return query.build();
  }

  private static Query anywhere(List<String> stems, int slop) {
    var query = new BooleanQuery.Builder();
    for (var field : Fields.WITH_PLACES) {
      var phrase = new PhraseQuery(slop, field, stems.toArray(String[]::new));
      query.add(field.equals(Fields.TITLE) ? new BoostQuery(phrase, 2) : phrase, Occur.SHOULD);
    }
    return query.build();
  }

  private static Query term(String stem) {
    return new TermQuery(new Term(Fields.ALL, stem));
  }

  private String stem(String word) {
    return swedish.forms(word).stem();
  }

  private List<String> stems(List<String> words) {
    return words.stream().map(this::stem).toList();
  }
}
