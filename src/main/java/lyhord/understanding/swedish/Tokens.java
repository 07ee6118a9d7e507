package lyhord.understanding.swedish;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Cuts a text into lower-case words and writes spoken forms out. */
final class Tokens {

  /** A sentence of more words than this says no more about its topic. */
  private static final int MOST = 120;

  private static final int LONGEST = 40;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+");
  private static final Pattern DRAWN_OUT = Pattern.compile("(\\p{L})\\1{2,}");

  private final Map<String, String> spoken;
  private final Map<String, String> phrases;

  Tokens(Map<String, String> spoken, Map<String, String> phrases) {
    this.spoken = spoken;
    this.phrases = phrases;
  }

  List<Token> of(String text) {
    var raw = raw(text);
    var written = new ArrayList<Token>();
    for (var i = 0; i < raw.size(); i++) {
      var first = raw.get(i);
      var next = i + 1 < raw.size() ? raw.get(i + 1) : null;
      var pair = next == null ? null : phrases.get(first.word() + " " + next.word());
      if (pair != null && next != null) {
        add(written, pair, first.start(), next.end());
        i++;
      } else {
        add(written, spoken.getOrDefault(first.word(), first.word()), first.start(), first.end());
      }
    }
    return written;
  }

  /** The words as typed, in lower case. */
  static List<Token> raw(String text) {
    return WORD.matcher(text)
        .results()
        .limit(MOST)
        .map(match -> new Token(lower(match.group()), match.start(), match.end()))
        .toList();
  }

  private static void add(List<Token> written, String words, int start, int end) {
    for (var word : words.split(" ")) {
      written.add(new Token(word, start, end));
    }
  }

  private static String lower(String typed) {
    var cut = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    var composed = Normalizer.normalize(cut, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return DRAWN_OUT.matcher(composed).replaceAll("$1$1");
  }
}
