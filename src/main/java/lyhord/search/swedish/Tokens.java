package lyhord.search.swedish;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Cuts text into words where Unicode says that words end. */
public final class Tokens {

  private static final int LONGEST = 60;
  private static final ThreadLocal<StandardTokenizer> TOKENIZER =
      ThreadLocal.withInitial(Tokens::tokenizer);

  private Tokens() {}

  public static List<Token> of(String text) {
    var found = new ArrayList<Token>();
    var tokenizer = TOKENIZER.get();
    var term = tokenizer.getAttribute(CharTermAttribute.class);
    var offset = tokenizer.getAttribute(OffsetAttribute.class);
    try {
      tokenizer.setReader(new StringReader(text));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        var word = term.toString().toLowerCase(Locale.ROOT);
        found.add(new Token(word, offset.startOffset(), offset.endOffset()));
      }
      tokenizer.end();
      tokenizer.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  public static List<String> words(String text) {
    return of(text).stream().map(Token::word).toList();
  }

  private static StandardTokenizer tokenizer() {
    var tokenizer = new StandardTokenizer();
    tokenizer.setMaxTokenLength(LONGEST);
    return tokenizer;
  }
}
