package lyhord.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import lyhord.search.swedish.Swedish;
import lyhord.search.swedish.Unfolding;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.util.BytesRef;

/** Words in use that are written like one that is not. */
final class Spelling {

  private static final int MOST = 5;
  private static final int SHORTEST_BEGINNING = 4;
  private static final int LONGEST = 30;

  private final IndexReader reader;
  private final Swedish swedish;
  private final DirectSpellChecker checker = new DirectSpellChecker();

  Spelling(IndexReader reader, Swedish swedish) {
    this.reader = reader;
    this.swedish = swedish;
    checker.setMinQueryLength(4);
    checker.setMinPrefix(1);
    checker.setMaxInspections(MOST);
    checker.setThresholdFrequency(0);
  }

  boolean isInUse(String word) throws IOException {
    return reader.docFreq(new Term(Fields.WORD, word)) > 0;
  }

  /** Without dots and rings, with a letter or two wrong, or only begun; the likeliest first. */
  List<String> alike(String word) throws IOException {
    if (word.length() > LONGEST) {
      return List.of();
    }
    var found = new LinkedHashSet<>(folded(word));
    if (found.isEmpty()) {
      swedish.unfolded(word).ifPresent(found::add);
    }
    if (found.isEmpty()) {
      found.addAll(near(word));
    }
    if (found.isEmpty() && word.length() >= SHORTEST_BEGINNING) {
      found.addAll(from(Fields.WORD, word, ""));
    }
    found.remove(word);
    return List.copyOf(found);
  }

  /** The same letters but for dots and rings. */
  List<String> folded(String word) throws IOException {
    var plain = Unfolding.folded(word);
    var found = from(Fields.FOLDED, plain, Fields.BETWEEN);
    if (!plain.equals(word) && isInUse(plain)) {
      found.add(plain);
    }
    return found;
  }

  private List<String> near(String word) throws IOException {
    var found = new ArrayList<String>();
    var term = new Term(Fields.WORD, word);
    for (var it : checker.suggestSimilar(term, MOST, reader, SuggestMode.SUGGEST_ALWAYS)) {
      found.add(it.string);
    }
    return found;
  }

  private List<String> from(String field, String beginning, String end) throws IOException {
    var found = new ArrayList<String>();
    var terms = MultiTerms.getTerms(reader, field);
    if (terms == null) {
      return found;
    }
    var each = terms.iterator();
    var begin = beginning + end;
    if (each.seekCeil(new BytesRef(begin)) == SeekStatus.END) {
      return found;
    }
    for (var term = each.term(); term != null && found.size() < MOST; term = each.next()) {
      var text = term.utf8ToString();
      if (!text.startsWith(begin)) {
        break;
      }
      found.add(end.isEmpty() ? text : text.substring(begin.length()).toLowerCase(Locale.ROOT));
    }
    return found;
  }
}
