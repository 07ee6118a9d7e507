package lyhord.search.stream;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lyhord.search.swedish.Swedish;
import lyhord.search.swedish.Token;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/**
 * How much each stem of a document is worth: by where it stands, and less as a part of a compound.
 * One field with these as frequencies ranks as several weighted fields would, at the price of one.
 */
public final class Weights {

  /** Stands before a word that is meant in just this form. */
  public static final String EXACT = "=";

  /** Where a word may stand: worth as a word, as a part of one, and in just its form. */
  public enum Place {
    TITLE(12, 5, 6),
    NAME(5, 2, 0),
    SUMMARY(6, 2, 2),
    BODY(2, 1, 0),
    PART(1, 1, 0),
    LABEL(3, 1, 0),
    QUESTION(2, 1, 0);

    private final int stem;
    private final int part;
    private final int exact;

    Place(int stem, int part, int exact) {
      this.stem = stem;
      this.part = part;
      this.exact = exact;
    }
  }

  private final Swedish swedish;
  private final Map<String, Integer> weights = new HashMap<>();

  public Weights(Swedish swedish) {
    this.swedish = swedish;
  }

  public void add(Place place, List<Token> tokens) {
    for (var token : tokens) {
      var forms = swedish.forms(token.word());
      weights.merge(forms.stem(), place.stem, Integer::sum);
      for (var part : forms.parts()) {
        weights.merge(part, place.part, Integer::sum);
      }
      if (place.exact > 0) {
        weights.merge(EXACT + token.word(), place.exact, Integer::sum);
      }
    }
  }

  /** Stems that stand for themselves. */
  public void add(Place place, Set<String> stems) {
    stems.forEach(it -> weights.merge(it, place.stem, Integer::sum));
  }

  public TokenStream stream() {
    return new Stream(weights);
  }

  private static final class Stream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final Iterator<Map.Entry<String, Integer>> left;

    Stream(Map<String, Integer> weights) {
      this.left = weights.entrySet().iterator();
    }

    @Override
    public boolean incrementToken() {
      if (!left.hasNext()) {
        return false;
      }
      clearAttributes();
      var next = left.next();
      term.setEmpty().append(next.getKey());
      frequency.setTermFrequency(next.getValue());
      return true;
    }
  }
}
