package lyhord.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import lyhord.search.Writing;
import lyhord.search.index.Found.Count;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FacetTest {

  @TempDir Path folder;
  Shelf shelf;

  @BeforeEach
  void fill_the_shelf() {
    shelf =
        new Shelf(
            folder,
            Writing.of("1", "Barn och våld").themes("vald").year(2020),
            Writing.of("2", "Barn och sorg").themes("sorg", "vald").year(2021),
            Writing.of("3", "Barn i metoden").type("metoder", "Metoder").themes("sorg").year(2021),
            Writing.of("4", "Children").type("filmer", "Filmer").language("en").body("barn"),
            Writing.of("5", "Något annat").themes("vald"));
  }

  @AfterEach
  void close_the_shelf() throws IOException {
    shelf.close();
  }

  @Test
  void each_choice_tells_how_many_hits_it_has() {
    assertCounts(Asked.of("barn", 1), Facet.TYPE)
        .containsExactly("publikationer 2", "filmer 1", "metoder 1");
    assertCounts(Asked.of("barn", 1), Facet.LANGUAGE).containsExactly("sv 3", "en 1");
  }

  @Test
  void a_choice_narrows_the_hits_and_the_other_facets_but_not_its_own() {
    var asked = Asked.of("barn", 1).narrowed(Facet.TYPE, List.of("publikationer"));
    assertThat(shelf.index().find(asked).total()).isEqualTo(2);
    assertCounts(asked, Facet.TYPE).contains("metoder 1");
    assertCounts(asked, Facet.THEME).containsExactly("vald 2", "sorg 1");
  }

  @Test
  void choices_in_a_facet_are_either_or_and_between_facets_both() {
    var asked = Asked.of("barn", 1).narrowed(Facet.TYPE, List.of("publikationer", "metoder"));
    assertThat(shelf.index().find(asked).total()).isEqualTo(3);
    var both = asked.narrowed(Facet.THEME, List.of("sorg")).narrowed(Facet.YEAR, List.of("2021"));
    assertThat(Shelf.paths(shelf.index().find(both))).containsExactlyInAnyOrder("2", "3");
  }

  @Test
  void a_count_is_what_the_choice_then_gives() {
    for (var facet : Facet.values()) {
      for (var count : counts(Asked.of("barn", 1), facet)) {
        var chosen = Asked.of("barn", 1).narrowed(facet, List.of(count.slug()));
        assertThat(shelf.index().find(chosen).total()).isEqualTo(count.hits());
      }
    }
  }

  @Test
  void a_choice_that_nothing_has_gives_nothing_and_can_be_taken_back() {
    var asked = Asked.of("barn", 1).narrowed(Facet.TYPE, List.of("finns-inte"));
    assertThat(shelf.index().find(asked).hits()).isEmpty();
  }

  @Test
  void pages_hold_every_hit_once() {
    IntStream.range(0, 23)
        .mapToObj(i -> Writing.of("m" + i, "Många fynd " + i).done())
        .forEach(shelf.index()::put);
    shelf.index().show();
    var all =
        IntStream.rangeClosed(1, 4)
            .mapToObj(page -> shelf.index().find(Asked.of("fynd", page)))
            .flatMap(it -> Shelf.paths(it).stream());
    assertThat(all).hasSize(23).doesNotHaveDuplicates();
  }

  private ListAssert<String> assertCounts(Asked asked, Facet facet) {
    return assertThat(counts(asked, facet).stream().map(it -> it.slug() + " " + it.hits()));
  }

  private List<Count> counts(Asked asked, Facet facet) {
    return shelf.index().find(asked).facets().getOrDefault(facet, List.of());
  }
}
