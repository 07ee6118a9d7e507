package lyhord.search.swedish;

import java.util.Map;
import java.util.Set;
import org.tartarus.snowball.ext.SwedishStemmer;

/**
 * What the forms of a word share. Lucene's Snowball stemmer leaves some definite forms as they are,
 * since it cannot know whether <i>-et</i> is an ending; here the words that are in use tell.
 */
final class Stems {

  private static final String[] DEFINITE = {"ets", "ans", "ns", "ts", "et", "an", "n", "t"};
  private static final int SHORTEST = 3;

  private final Map<String, String> irregular;
  private final Set<String> known;
  private final ThreadLocal<SwedishStemmer> stemmers = ThreadLocal.withInitial(SwedishStemmer::new);

  /**
   * @param irregular a form to the word it belongs to
   * @param known words that are in use
   */
  Stems(Map<String, String> irregular, Set<String> known) {
    this.irregular = irregular;
    this.known = known;
  }

  String of(String word) {
    var base = irregular.get(word);
    return snowball(base == null ? indefinite(word) : base);
  }

  private String indefinite(String word) {
    for (var ending : DEFINITE) {
      var rest = word.length() - ending.length();
      if (rest >= SHORTEST && word.endsWith(ending)) {
        var base = word.substring(0, rest);
        if (known.contains(base)) {
          return irregular.getOrDefault(base, base);
        }
      }
    }
    return word;
  }

  private String snowball(String word) {
    var stemmer = stemmers.get();
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
