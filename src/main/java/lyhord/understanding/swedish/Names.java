package lyhord.understanding.swedish;

import java.util.Set;
import lyhord.content.Yaml;

/**
 * First names. Whose it is says little of what is asked, so all of them are read as one word.
 *
 * @param always those that are nothing but names, in lower case
 * @param words those that are common words too: names only with a capital inside a sentence
 */
public record Names(Set<String> always, Set<String> words) {

  /** What every name is read as; nobody can type it. */
  static final String STEM = "‹namn›";

  /** The concept that every name stands for. */
  static final String CONCEPT = "NAMN";

  public static final Names NONE = new Names(Set.of(), Set.of());

  static Names read(Yaml names) {
    names.only("namn", "också-ord");
    var always = Set.copyOf(names.texts("namn"));
    names.words("också-ord").stream()
        .filter(it -> always.contains(it.text()))
        .forEach(
            it ->
                names.mistakeAt(
                    it.line(), it.text() + " står också under namn. Låt det stå på ett ställe."));
    return new Names(always, Set.copyOf(names.texts("också-ord")));
  }

  boolean isName(Token token, String text) {
    var word = token.word();
    if (words.contains(word)) {
      return isCapital(text, token.start()) && isInside(text, token.start());
    }
    return always.contains(word) || word.endsWith("s") && always.contains(nominative(word));
  }

  private static String nominative(String word) {
    return word.substring(0, word.length() - 1);
  }

  private static boolean isCapital(String text, int at) {
    return Character.isUpperCase(text.codePointAt(at));
  }

  /** Not the first word of the text or of a sentence in it. */
  private static boolean isInside(String text, int at) {
    var before = text.substring(0, at).stripTrailing();
    return !before.isEmpty() && ".!?:…\"”–-".indexOf(before.charAt(before.length() - 1)) < 0;
  }
}
