package lyhord.search.swedish;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Swedish as it is in the texts at hand: authors' lists, and the words that are in use. */
public final class Swedish {

  private static final int KEPT = 60_000;
  private static final int SHORTEST_PART = 2;

  private final WordLists lists;
  private final Stems stems;
  private final Compounds compounds;
  private final Map<String, Forms> forms = new ConcurrentHashMap<>();
  private final Synonyms synonyms;
  private final Unfolding unfolding;
  private final Map<String, Set<String>> kinds;

  public Swedish(WordLists lists, Vocabulary vocabulary) {
    this.lists = lists;
    var known = new HashSet<>(vocabulary.known());
    known.addAll(lists.parts());
    this.stems = new Stems(lists.irregular(), known);
    known.removeAll(lists.stop());
    this.compounds = new Compounds(known, lists.parts(), lists.whole());
    this.synonyms = Synonyms.of(lists.synonyms(), this);
    known.addAll(lists.words());
    this.unfolding = new Unfolding(known);
    this.kinds =
        lists.kinds().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, it -> stems(it.getValue())));
  }

  /** Asked for every word that is laid down, so nothing is kept in order of use. */
  public Forms forms(String word) {
    var known = forms.get(word);
    if (known != null) {
      return known;
    }
    if (forms.size() > KEPT) {
      forms.clear();
    }
    var found = analysed(word);
    forms.put(word, found);
    return found;
  }

  public Synonyms synonyms() {
    return synonyms;
  }

  /** The word that somebody wrote without its dots and rings; empty when there is none. */
  public Optional<String> unfolded(String word) {
    return unfolding.of(word);
  }

  /** Whether a word is in nearly every text, and says nothing of what it is about. */
  public boolean isStop(String word) {
    return lists.stop().contains(word);
  }

  /** The stems of what those write who look for just that type of thing. */
  public Set<String> asksFor(String type) {
    return kinds.getOrDefault(type, Set.of());
  }

  private Forms analysed(String word) {
    var parts = compounds.split(word);
    return new Forms(stems.of(word), List.copyOf(stems(parts)), Unfolding.folded(word));
  }

  private Set<String> stems(Collection<String> parts) {
    Set<String> found = new LinkedHashSet<>();
    for (var part : parts) {
      if (part.length() >= SHORTEST_PART) {
        found.add(stems.of(part));
      }
    }
    return found;
  }
}
