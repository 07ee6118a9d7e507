package lyhord.search.swedish;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

/** The lists as they ship, and the words of some texts. */
public final class Lists {

  private Lists() {}

  /** Swedish, where every word of these texts is in use. */
  public static Swedish with(String... texts) {
    var vocabulary = new Vocabulary();
    for (var text : texts) {
      var words = Set.copyOf(Tokens.words(text));
      Stream.of(words, words).forEach(vocabulary::add);
    }
    return new Swedish(WordLists.read(Path.of("content")), vocabulary);
  }
}
