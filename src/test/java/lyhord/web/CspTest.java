package lyhord.web;

import static lyhord.Cast.ASTA;
import static lyhord.Cast.as;
import static lyhord.Cast.stranger;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import lyhord.Guest;
import lyhord.Page;
import lyhord.PageTest;
import lyhord.Statements;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What holds for every page that can be reached by links, for a stranger and for a member. */
@PageTest
class CspTest {

  private static final int MOST_STATEMENTS = 15;

  /** What says of itself that it is data is never run. */
  private static final String INLINE = "script:not([src]):not([type='application/ld+json'])";

  /** Links that tell of another address and are not fetched with the page. */
  private static final String TOLD = ":not([rel=canonical], [rel=cite-as])";

  @Test
  void no_page_has_script_or_style_of_its_own() {
    for (var page : pages()) {
      assertThat(page.html().select(INLINE + ", style, [style], base, iframe, object"))
          .as(page.path())
          .isEmpty();
      assertThat(page.html().getAllElements().stream().filter(CspTest::hasHandler))
          .as(page.path())
          .isEmpty();
    }
  }

  @Test
  void what_a_page_tells_machines_is_whole_and_cannot_end_too_early() {
    for (var page : pages()) {
      for (var data : page.html().select("script[type='application/ld+json']")) {
        assertThat(data.data()).as(page.path()).doesNotContain("<", ">", "&");
        assertThat(new JsonMapper().readTree(data.data()).at("/@context").asString())
            .isEqualTo("https://schema.org");
      }
    }
  }

  @Test
  void no_page_asks_another_site_for_anything() {
    for (var page : pages()) {
      var loaded =
          page.html()
              .select("[src], link[href]" + TOLD + ", use[href], form[action], [srcset], [poster]");
      assertThat(loaded.stream().map(CspTest::source).filter(it -> !it.startsWith("/")))
          .as(page.path())
          .isEmpty();
    }
  }

  @Test
  void every_file_that_a_page_names_is_there() {
    var named =
        pages().stream()
            .flatMap(
                page -> page.html().select("[src], link[href]" + TOLD + ", use[href]").stream())
            .map(element -> source(element).replaceFirst("#.*", ""))
            .distinct();
    assertThat(named.filter(file -> stranger().status(file) != 200)).isEmpty();
  }

  @Test
  void no_page_sets_a_cookie_before_sign_in() {
    assertThat(walk(stranger()).filter(page -> !page.header("Set-Cookie").isEmpty())).isEmpty();
    var refused = stranger().post("/logga-in", "epost", "asta@exempel.se", "losen", "fel");
    assertThat(refused.header("Set-Cookie")).isEmpty();
  }

  @Test
  void no_page_asks_the_database_more_than_fifteen_things() {
    for (var page : pages()) {
      as(ASTA).open(page.path());
      assertThat(Statements.of(page.path().replaceFirst("[?].*", "")))
          .as(page.path())
          .isLessThanOrEqualTo(MOST_STATEMENTS);
    }
  }

  @Test
  void every_page_has_one_heading_and_a_way_past_the_menu() {
    for (var page : pages()) {
      assertThat(page.html().select("h1")).as(page.path()).hasSize(1);
      assertThat(page.html().select("main#innehall")).as(page.path()).hasSize(1);
      assertThat(page.html().select("html").attr("lang")).isEqualTo("sv");
    }
  }

  @Test
  void no_link_leads_nowhere() {
    assertThat(pages().stream().filter(page -> page.status() != 200).map(Page::path)).isEmpty();
  }

  private static List<Page> pages() {
    return Stream.concat(walk(stranger()), walk(as(ASTA))).toList();
  }

  /** Every page within two steps from the home page. */
  private static Stream<Page> walk(Guest guest) {
    var first = links(guest.open("/")).toList();
    var second = first.stream().flatMap(path -> links(guest.open(path).follow()));
    return Stream.concat(first.stream(), second)
        .distinct()
        .map(path -> guest.open(path).follow())
        .filter(page -> page.header("Content-Type").startsWith("text/html"));
  }

  private static Stream<String> links(Page page) {
    return page.html().select("a[href^=/]").stream()
        .map(link -> link.attr("href").replaceFirst("#.*", ""))
        .filter(path -> !path.endsWith(".json"))
        .distinct();
  }

  private static boolean hasHandler(Element element) {
    return element.attributes().asList().stream().anyMatch(it -> it.getKey().startsWith("on"));
  }

  private static String source(Element element) {
    return Stream.of("src", "href", "action", "srcset", "poster")
        .filter(element::hasAttr)
        .map(element::attr)
        .findFirst()
        .orElseThrow();
  }
}
