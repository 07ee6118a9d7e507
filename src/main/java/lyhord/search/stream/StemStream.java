package lyhord.search.stream;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import lyhord.search.swedish.Swedish;
import lyhord.search.swedish.Token;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The stems of a text in order, the parts of a compound at the compound's own place. */
public final class StemStream extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

  private final Swedish swedish;
  private final int end;
  private final Iterator<Token> left;
  private final Queue<String> parts = new ArrayDeque<>();
  private Token now = new Token("", 0, 0);

  public StemStream(Swedish swedish, String text, List<Token> tokens) {
    this.swedish = swedish;
    this.end = text.length();
    this.left = tokens.iterator();
  }

  @Override
  public boolean incrementToken() {
    if (!parts.isEmpty()) {
      return put(parts.remove(), 0);
    }
    if (!left.hasNext()) {
      return false;
    }
    now = left.next();
    var forms = swedish.forms(now.word());
    parts.addAll(forms.parts());
    return put(forms.stem(), 1);
  }

  private boolean put(String word, int increment) {
    clearAttributes();
    term.setEmpty().append(word);
    offset.setOffset(now.start(), now.end());
    step.setPositionIncrement(increment);
    return true;
  }

  @Override
  public void end() {
    clearAttributes();
    offset.setOffset(end, end);
  }
}
