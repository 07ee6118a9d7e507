package lyhord.search.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import lyhord.search.index.Asked;
import lyhord.search.index.Facet;

/** Addresses of searches: everything that was chosen stands in them, in one order. */
final class Addresses {

  private Addresses() {}

  static String of(String text, Map<Facet, Set<String>> chosen) {
    var address = new StringBuilder("/sok?q=").append(encoded(text));
    for (var facet : Facet.values()) {
      for (var value : chosen.getOrDefault(facet, Set.of())) {
        address.append('&').append(facet.slug()).append('=').append(encoded(value));
      }
    }
    return address.toString();
  }

  /** With a choice more, or with one less when it is made already. */
  static String turned(Asked asked, Facet facet, String value) {
    var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
    asked.chosen().forEach((it, values) -> chosen.put(it, new TreeSet<>(values)));
    var values = chosen.computeIfAbsent(facet, it -> new TreeSet<>());
    if (!values.remove(value)) {
      values.add(value);
    }
    return of(asked.text(), chosen);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
