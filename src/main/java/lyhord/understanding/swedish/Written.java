package lyhord.understanding.swedish;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A text with its words written out, for rules that look at the words themselves. */
public final class Written {

  private final String text;
  private final List<Token> tokens;
  private final Set<String> words;
  private final String line;

  Written(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
    this.words = tokens.stream().map(Token::word).collect(Collectors.toSet());
    this.line = tokens.stream().map(token -> token.word() + " ").collect(Collectors.joining());
  }

  public List<String> words() {
    return tokens.stream().map(Token::word).toList();
  }

  /** How many words. */
  public int size() {
    return tokens.size();
  }

  boolean hasAny(Set<String> choices) {
    return !Collections.disjoint(words, choices);
  }

  public boolean isQuestion() {
    return text.stripTrailing().endsWith("?");
  }

  /** The same without some words first and last. */
  public Written without(Set<String> edges) {
    var from = 0;
    var to = tokens.size();
    while (from < to && edges.contains(tokens.get(from).word())) {
      from++;
    }
    while (to > from && edges.contains(tokens.get(to - 1).word())) {
      to--;
    }
    return new Written(text, tokens.subList(from, to));
  }

  /** The words, each with a space after it. */
  String line() {
    return line;
  }

  /** What was typed for a stretch of {@link #line}. */
  String typed(int from, int to) {
    var at = 0;
    var start = -1;
    var end = 0;
    for (var token : tokens) {
      if (at >= from && at < to) {
        start = start < 0 ? token.start() : start;
        end = token.end();
      }
      at += token.word().length() + 1;
    }
    return start < 0 ? "" : text.substring(start, end);
  }
}
