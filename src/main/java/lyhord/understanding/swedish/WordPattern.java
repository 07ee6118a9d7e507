package lyhord.understanding.swedish;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lyhord.content.Yaml;

/**
 * A row of words an author has written to be looked for: {@code a/b} either word, {@code (a)} may
 * be left out, {@code a*} all words that begin so, {@code …} up to five words of any kind, {@code
 * ^} first in the sentence, {@code $} last.
 */
public final class WordPattern {

  private static final Pattern PART = Pattern.compile("\\([^)]*\\)|\\S+");
  private static final String GAP = "(?:\\S+ ){0,5}?";

  private final Pattern regex;

  /** Of each of these sets of words one has to be there: most patterns are ruled out so. */
  private final List<Set<String>> needed;

  private WordPattern(Pattern regex, List<Set<String>> needed) {
    this.regex = regex;
    this.needed = needed;
  }

  /** The rows of a list; a row that would match anything is a mistake. */
  public static List<WordPattern> read(Yaml yaml, String key) {
    var patterns = new ArrayList<WordPattern>();
    for (var row : yaml.words(key)) {
      of(row.text())
          .ifPresentOrElse(
              patterns::add,
              () ->
                  yaml.mistake(key, "”" + row.text() + "” måste ha minst ett ord utan parentes."));
    }
    return patterns;
  }

  /** Compiles a row of words; empty when none of them has to be there. */
  public static Optional<WordPattern> of(String written) {
    var body = PART.matcher(written).results().map(it -> part(it.group())).collect(joining());
    var regex = Pattern.compile(body.startsWith("^") ? body : "(?<![^ ])" + body);
    return regex.matcher("").matches()
        ? Optional.empty()
        : Optional.of(new WordPattern(regex, needed(written)));
  }

  /** The words that match, as they were typed. */
  public Optional<String> in(Written written) {
    if (!mayMatch(written)) {
      return Optional.empty();
    }
    var matcher = regex.matcher(written.line());
    return matcher.find()
        ? Optional.of(written.typed(matcher.start(), matcher.end()))
        : Optional.empty();
  }

  /** Whether the pattern takes in every word. */
  public boolean isAllOf(Written written) {
    return mayMatch(written) && regex.matcher(written.line()).matches();
  }

  private boolean mayMatch(Written written) {
    for (var choices : needed) {
      if (!written.hasAny(choices)) {
        return false;
      }
    }
    return true;
  }

  /** The choices of each part that has to be there, if all are whole words. */
  private static List<Set<String>> needed(String written) {
    return PART.matcher(written)
        .results()
        .map(MatchResult::group)
        .filter(part -> !part.startsWith("(") && !Set.of("^", "$", "…").contains(part))
        .filter(part -> !part.contains("*"))
        .map(WordPattern::choices)
        .toList();
  }

  private static Set<String> choices(String part) {
    var words = new HashSet<>(Arrays.asList(part.split("/")));
    if (words.contains("det")) {
      words.add("de");
    }
    return Set.copyOf(words);
  }

  private static String part(String part) {
    if (part.equals("^") || part.equals("$")) {
      return part;
    }
    if (part.equals("…")) {
      return GAP;
    }
    return part.startsWith("(") ? words(part.substring(1, part.length() - 1)) + "?" : words(part);
  }

  private static String words(String choices) {
    return Arrays.stream(choices.split("/"))
        .map(choice -> Arrays.stream(choice.split(" ")).map(WordPattern::word).collect(joining()))
        .collect(joining("|", "(?:", ")"));
  }

  /** "det" is often written "de", and is found so too. */
  private static String word(String word) {
    if (word.equals("det")) {
      return "det? ";
    }
    return word.endsWith("*")
        ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\S* "
        : Pattern.quote(word) + " ";
  }
}
