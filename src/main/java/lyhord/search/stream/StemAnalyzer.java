package lyhord.search.stream;

import java.io.IOException;
import lyhord.search.swedish.Swedish;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Text into stems, for the parts of Lucene that want to do it themselves. */
public final class StemAnalyzer extends Analyzer {

  private final Swedish swedish;

  public StemAnalyzer(Swedish swedish) {
    this.swedish = swedish;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    var words = new StandardTokenizer();
    return new TokenStreamComponents(words, new Stemming(new LowerCaseFilter(words), swedish));
  }

  private static final class Stemming extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final Swedish swedish;

    Stemming(TokenStream words, Swedish swedish) {
      super(words);
      this.swedish = swedish;
    }

    /** Words that are everywhere are passed over. */
    @Override
    public boolean incrementToken() throws IOException {
      while (input.incrementToken()) {
        var word = term.toString();
        if (!swedish.isStop(word)) {
          term.setEmpty().append(swedish.forms(word).stem());
          return true;
        }
      }
      return false;
    }
  }
}
