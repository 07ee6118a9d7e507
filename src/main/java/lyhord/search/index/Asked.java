package lyhord.search.index;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A search: what was typed, what it is narrowed to, and which page of the results.
 *
 * @param text cut at {@link #LONGEST}
 * @param page from 1
 */
public record Asked(String text, Map<Facet, Set<String>> chosen, int page) {

  public static final int LONGEST = 200;
  public static final int ON_A_PAGE = 10;
  public static final int LAST_PAGE = 50;

  /** Each may be chosen together with so many more. */
  private static final int MOST_CHOSEN = 30;

  public static Asked of(String text, int page) {
    return new Asked(text, Map.of(), Math.clamp(page, 1, LAST_PAGE));
  }

  public Asked narrowed(Facet facet, Iterable<String> values) {
    var all = new EnumMap<Facet, Set<String>>(Facet.class);
    all.putAll(chosen);
    Set<String> kept = new TreeSet<>();
    for (var value : values) {
      if (!value.isBlank() && kept.size() < MOST_CHOSEN) {
        kept.add(value);
      }
    }
    if (!kept.isEmpty()) {
      all.put(facet, kept);
    }
    return new Asked(text, all, page);
  }

  boolean isChosen(Facet facet, String value) {
    return chosen.getOrDefault(facet, Set.of()).contains(value);
  }
}
