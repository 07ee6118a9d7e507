package lyhord.understanding.swedish;

import java.util.List;
import java.util.Map;

/**
 * A sentence as words.
 *
 * @param concepts the concepts found in it, each with the words it was found in
 */
public record Phrase(List<Word> words, Map<String, String> concepts) {

  /** The words that say what it is about. */
  public List<Word> content() {
    return words.stream().filter(word -> !word.small()).toList();
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }
}
