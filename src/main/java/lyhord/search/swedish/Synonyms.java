package lyhord.search.swedish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What means the same, or nearly; compared by stems, so that each form need not be listed. */
public final class Synonyms {

  /** Words that stand side by side in a question, and what may be said instead. */
  public record Match(int words, Set<List<String>> instead) {}

  private final Map<List<String>, Set<List<String>>> instead = new HashMap<>();
  private int longest = 1;

  private Synonyms() {}

  static Synonyms of(List<SynonymLine> lines, Swedish swedish) {
    var synonyms = new Synonyms();
    for (var line : lines) {
      for (var from : line.from()) {
        for (var to : line.to()) {
          synonyms.add(stems(from, swedish), Tokens.words(to), swedish);
        }
      }
    }
    return synonyms;
  }

  private void add(List<String> from, List<String> to, Swedish swedish) {
    if (!from.equals(to.stream().map(it -> swedish.forms(it).stem()).toList())) {
      instead.computeIfAbsent(from, it -> new LinkedHashSet<>()).add(to);
      longest = Math.max(longest, from.size());
    }
  }

  /** The longest entry that begins at a place; one word and nothing instead when there is none. */
  public Match at(List<String> stems, int place) {
    for (var length = Math.min(longest, stems.size() - place); length > 0; length--) {
      var found = instead.get(stems.subList(place, place + length));
      if (found != null) {
        return new Match(length, found);
      }
    }
    return new Match(1, Set.of());
  }

  private static List<String> stems(String text, Swedish swedish) {
    var stems = new ArrayList<String>();
    Tokens.words(text).forEach(word -> stems.add(swedish.forms(word).stem()));
    return List.copyOf(stems);
  }
}
