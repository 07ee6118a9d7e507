package lyhord.search.stream;

import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Words as they are, in no order; one field of many costs far less than many fields of one. */
public final class WordStream extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final Iterator<String> left;

  public WordStream(Stream<String> words) {
    this.left = words.iterator();
  }

  @Override
  public boolean incrementToken() {
    if (!left.hasNext()) {
      return false;
    }
    clearAttributes();
    term.setEmpty().append(left.next());
    return true;
  }
}
