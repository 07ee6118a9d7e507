package lyhord.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lyhord.search.swedish.Tokens;

/**
 * What somebody has typed, as words. Nothing in it is a command, but for two habits: words between
 * quotation marks stand together, and a word after a minus is left out.
 *
 * @param name all of it, as names are compared
 */
record Question(List<String> words, List<List<String>> phrases, List<String> without, String name) {

  private static final int MOST_WORDS = 16;
  private static final int MOST_PHRASES = 3;
  private static final Pattern QUOTED = Pattern.compile("[\"”“]([^\"”“]+)[\"”“]");
  private static final Pattern LEFT_OUT = Pattern.compile("(?<!\\S)-(\\p{L}[\\p{L}\\d]*)");

  static Question of(String typed) {
    var phrases =
        QUOTED
            .matcher(typed)
            .results()
            .map(it -> Tokens.words(it.group(1)))
            .filter(it -> !it.isEmpty())
            .limit(MOST_PHRASES)
            .toList();
    var rest = QUOTED.matcher(typed).replaceAll(" ");
    var without = new ArrayList<String>();
    LEFT_OUT.matcher(rest).results().forEach(it -> without.addAll(Tokens.words(it.group(1))));
    var words = Tokens.words(LEFT_OUT.matcher(rest).replaceAll(" "));
    return new Question(
        words.stream().distinct().limit(MOST_WORDS).toList(),
        phrases,
        without.stream().limit(MOST_WORDS).toList(),
        phrases.isEmpty() && without.isEmpty() ? Fields.name(typed) : "");
  }

  boolean isEmpty() {
    return words.isEmpty() && phrases.isEmpty();
  }
}
