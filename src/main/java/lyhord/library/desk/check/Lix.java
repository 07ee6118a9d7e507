package lyhord.library.desk.check;

import java.util.regex.Pattern;

/**
 * How heavy a text is to read: words in a sentence on average, and how many in a hundred are longer
 * than six letters. C.-H. Björnsson, Läsbarhet, 1968.
 */
public record Lix(int words, int sentences, int longWords) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+(?:[-’'][\\p{L}\\d]+)*");
  private static final Pattern END = Pattern.compile("[.!?:](?=\\s|$)|\\n\\s*\\n|$");
  private static final int LONG = 6;

  public static Lix of(String text) {
    var words = 0;
    var longWords = 0;
    var sentences = 0;
    for (var sentence : END.split(text)) {
      var found = WORD.matcher(sentence).results().map(it -> it.group()).toList();
      words += found.size();
      longWords += (int) found.stream().filter(it -> it.length() > LONG).count();
      sentences += found.isEmpty() ? 0 : 1;
    }
    return new Lix(words, sentences, longWords);
  }

  public int value() {
    return words == 0 ? 0 : Math.round((float) words / sentences + 100f * longWords / words);
  }
}
