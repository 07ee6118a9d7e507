package lyhord.search.index;

import java.io.IOException;
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
  private static final int MOST_JOINED = 3;
  private static final int SHORTEST_JOINED = 3;
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

  /** Whether a word stands somewhere. */
  interface Use {
    boolean of(String word) throws IOException;
  }

  /** A compound that was written apart is one word again, when it is a word in use. */
  Question joined(Use inUse) throws IOException {
    var whole = new ArrayList<String>();
    for (var place = 0; place < words.size(); ) {
      var length = Math.min(MOST_JOINED, words.size() - place);
      while (length > 1 && !isOne(words.subList(place, place + length), inUse)) {
        length--;
      }
      whole.add(String.join("", words.subList(place, place + length)));
      place += length;
    }
    return whole.size() == words.size()
        ? this
        : new Question(List.copyOf(whole), phrases, without, String.join(" ", whole));
  }

  private static boolean isOne(List<String> apart, Use inUse) throws IOException {
    return apart.stream().allMatch(it -> it.length() >= SHORTEST_JOINED)
        && inUse.of(String.join("", apart));
  }

  boolean isEmpty() {
    return words.isEmpty() && phrases.isEmpty();
  }
}
