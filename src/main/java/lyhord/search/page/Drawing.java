package lyhord.search.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lyhord.search.index.Asked;
import lyhord.search.index.Facet;
import lyhord.search.index.Found;
import lyhord.search.index.Index;
import lyhord.search.page.SearchPage.Filter;
import lyhord.search.page.SearchPage.Kept;
import lyhord.search.page.SearchPage.Option;
import lyhord.search.page.SearchPage.Way;
import lyhord.web.Pager;
import org.jspecify.annotations.Nullable;

/** Draws up the search page. */
final class Drawing {

  private static final int SHOWN_AT_ONCE = 6;
  private static final Found NOTHING =
      new Found(0, List.of(), Map.of(), Found.Way.ALL_WORDS, "", false);

  private final Asked asked;
  private final Found found;
  private final boolean ready;
  private final boolean cut;

  private Drawing(Typed typed, Optional<Index> index) {
    this.asked = typed.asked();
    this.cut = typed.isCut();
    this.ready = index.isPresent();
    this.found = index.filter(it -> isAsked()).map(it -> it.find(asked)).orElse(NOTHING);
  }

  static SearchPage of(Typed typed, Optional<Index> index) {
    return new Drawing(typed, index).page();
  }

  private SearchPage page() {
    var filters = filters();
    return new SearchPage(
        isAsked() ? "Sök: " + asked.text() : "Sök",
        asked.text(),
        heading(),
        advice(),
        correction(),
        ready && isAsked() && found.total() == 0,
        choices(),
        kept(),
        filters,
        found.hits(),
        pager());
  }

  private boolean isAsked() {
    return !asked.text().isEmpty();
  }

  private @Nullable String heading() {
    if (!isAsked() || !ready) {
      return null;
    }
    return switch (found.total()) {
      case 0 -> "Inga träffar på ”" + asked.text() + "”";
      case 1 -> "1 träff på ”" + asked.text() + "”";
      default -> found.total() + " träffar på ”" + asked.text() + "”";
    };
  }

  private List<String> advice() {
    var advice = new ArrayList<String>();
    if (!ready) {
      advice.add("Sökningen görs i ordning just nu. Försök igen om en liten stund.");
    }
    if (cut) {
      advice.add("Det du skrev var långt. Vi har sökt på de första 200 tecknen.");
    }
    if (found.unfinished()) {
      advice.add("Sökningen tog lång tid, så något kan saknas. Skriv färre ord.");
    }
    if (found.total() > 0) {
      switch (found.way()) {
        case ALL_WORDS -> {}
        case SOME_WORDS -> advice.add("Få sidor har alla orden. Här är också de som har några.");
        case ALIKE -> advice.add("Få sidor har det du skrev. Här är också det som liknar.");
      }
    }
    return advice;
  }

  private @Nullable Way correction() {
    var words = found.correction();
    return words.isEmpty() ? null : new Way(words, Addresses.of(words, asked.chosen()));
  }

  private List<Way> choices() {
    var choices = new ArrayList<Way>();
    found
        .facets()
        .forEach(
            (facet, counts) ->
                counts.stream()
                    .filter(Found.Count::chosen)
                    .map(it -> new Way(it.name(), Addresses.turned(asked, facet, it.slug())))
                    .forEach(choices::add));
    return choices;
  }

  private List<Kept> kept() {
    var kept = new ArrayList<Kept>();
    asked.chosen().forEach((facet, values) -> values.forEach(it -> kept.add(kept(facet, it))));
    return kept;
  }

  private static Kept kept(Facet facet, String value) {
    return new Kept(facet.slug(), value);
  }

  private List<Filter> filters() {
    var filters = new ArrayList<Filter>();
    found
        .facets()
        .forEach(
            (facet, counts) -> {
              if (counts.size() > 1 || asked.chosen().containsKey(facet)) {
                filters.add(filter(facet, counts));
              }
            });
    return filters;
  }

  private Filter filter(Facet facet, List<Found.Count> counts) {
    var options = counts.stream().map(it -> option(facet, it)).toList();
    var first = Math.min(SHOWN_AT_ONCE, options.size());
    var more = options.subList(first, options.size());
    return new Filter(
        facet.title(), options.subList(0, first), more, more.stream().anyMatch(Option::chosen));
  }

  private Option option(Facet facet, Found.Count count) {
    var path = Addresses.turned(asked, facet, count.slug());
    return new Option(count.name(), "" + count.hits(), count.chosen(), path);
  }

  private Pager pager() {
    var most = Asked.LAST_PAGE * Asked.ON_A_PAGE;
    var path = Addresses.of(asked.text(), asked.chosen());
    return Pager.of(asked.page(), Math.min(found.total(), most), Asked.ON_A_PAGE, path);
  }
}
