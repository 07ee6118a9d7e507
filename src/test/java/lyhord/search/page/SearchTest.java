package lyhord.search.page;

import static lyhord.Cast.ASTA;
import static lyhord.Cast.DAG;
import static lyhord.Cast.as;
import static lyhord.Cast.stranger;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import lyhord.PageTest;
import lyhord.Statements;
import lyhord.search.Published;
import lyhord.search.Ready;
import lyhord.search.Writing;
import lyhord.search.index.Asked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search page without a script. */
@PageTest
class SearchTest {

  @BeforeEach
  void publish() {
    Ready.index();
    Published.publish(Writing.of("1", "Skrobbel i skolan").themes("sorg").year(2020));
    Published.publish(
        Writing.of("2", "En metod mot skrobbel").type("metoder", "Metoder").themes("sorg"));
    Published.publish(
        Writing.of("3", "Lång rapport").part("Sida 7", "Här står om skrobbel & <b>annat</b>."));
    Ready.within(Duration.ofSeconds(2), () -> found("skrobbel") == 3);
  }

  @AfterEach
  void withdraw() {
    Published.withdrawAll();
    Ready.within(Duration.ofSeconds(2), () -> found("\"skrobbel\"") == 0);
  }

  private static int found(String text) {
    return Ready.index().find(Asked.of(text, 1)).total();
  }

  @Test
  void a_word_is_typed_and_what_has_it_is_listed_with_the_word_marked() {
    var page = stranger().open("/sok").fill("q", "skrobbel").press("Sök");
    assertThat(page.text()).contains("3 träffar på ”skrobbel”");
    assertThat(page.value("q")).isEqualTo("skrobbel");
    assertThat(page.html().select(".hit mark").eachText()).contains("Skrobbel", "skrobbel");
    assertThat(page.html().select(".hit .tag").eachText()).contains("Metoder", "Publikationer");
  }

  @Test
  void a_hit_inside_a_file_leads_to_its_page_and_text_stays_text() {
    var part = stranger().open("/sok?q=skrobbel").html().expectFirst(".hit__parts li");
    assertThat(part.text()).isEqualTo("Sida 7: Här står om skrobbel & <b>annat</b>.");
    assertThat(part.expectFirst("a").attr("href")).isEqualTo("/test/3#Sida 7");
  }

  @Test
  void choices_stand_in_the_address_and_can_be_taken_back() {
    var page = stranger().open("/sok?q=skrobbel").follow("Metoder 1");
    assertThat(page.path()).isEqualTo("/sok?q=skrobbel&typ=metoder");
    assertThat(page.text()).contains("1 träff på ”skrobbel”");
    assertThat(page.follow("Metoder ×, ta bort").path()).isEqualTo("/sok?q=skrobbel");
  }

  @Test
  void choices_follow_along_to_the_next_search() {
    var page = stranger().open("/sok?q=skrobbel&tema=sorg&typ=metoder");
    assertThat(page.fill("q", "metod").press("Sök").path()).contains("tema=sorg", "typ=metoder");
  }

  @Test
  void crawlers_are_not_led_into_the_choices() {
    var page = stranger().open("/sok?q=skrobbel");
    assertThat(page.header("X-Robots-Tag")).isEqualTo("noindex");
    assertThat(page.html().select(".filter a"))
        .isNotEmpty()
        .allMatch(it -> it.attr("rel").equals("nofollow"));
    assertThat(stranger().open("/robots.txt").body()).contains("Disallow: /sok");
  }

  @Test
  void a_misspelling_gives_what_was_meant_and_says_so() {
    var page = stranger().open("/sok?q=skrobel");
    assertThat(page.text()).contains("Menade du skrobbel?", "3 träffar");
    assertThat(page.follow("skrobbel").text()).doesNotContain("Menade du");
  }

  @Test
  void a_page_without_hits_helps_on() {
    var page = stranger().open("/sok?q=xyzzyqwv");
    assertThat(page.text()).contains("Inga träffar på ”xyzzyqwv”", "Skriv färre ord");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%20", "%2B%2B%2B+%22%22+-", "%00%07", "%F0%9F%98%80", "%E2%80%8B"})
  void what_is_no_word_gives_a_kind_page(String typed) {
    var page = stranger().open("/sok?q=" + typed);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.html().select(".hit")).isEmpty();
  }

  @Test
  void five_thousand_characters_are_cut_and_it_is_told() {
    var page = stranger().open("/sok?q=" + "skrobbel+".repeat(555));
    assertThat(page.text()).contains("Vi har sökt på de första 200 tecknen.", "3 träffar");
    assertThat(page.value("q")).hasSizeLessThanOrEqualTo(200);
  }

  @Test
  void odd_choices_and_pages_do_no_harm() {
    assertThat(stranger().status("/sok?q=skrobbel&typ=finns-inte&sprak=%00&ar=x")).isEqualTo(200);
    assertThat(stranger().status("/sok?q=skrobbel&sida=999999")).isEqualTo(200);
    assertThat(stranger().status("/sok?q=skrobbel&sida=-1")).isEqualTo(200);
    assertThat(stranger().status("/sok?q=skrobbel&sida=x")).isEqualTo(400);
  }

  @Test
  void a_search_asks_nothing_of_the_database_and_sets_no_cookie() {
    var page = stranger().open("/sok?q=skrobbel");
    assertThat(Statements.of("/sok")).isZero();
    assertThat(page.header("Set-Cookie")).isEmpty();
    assertThat(page.body().length()).isLessThan(100_000);
  }

  @Test
  void someone_who_searches_like_a_machine_is_asked_to_wait() {
    var machine = stranger();
    var statuses =
        java.util.stream.IntStream.range(0, 300).mapToObj(it -> machine.status("/sok?q=skrobbel"));
    assertThat(statuses.anyMatch(it -> it == 429)).isTrue();
    assertThat(stranger().status("/sok?q=skrobbel")).isEqualTo(200);
  }

  @Test
  void titles_are_offered_as_json() {
    assertThat(stranger().open("/sok/forslag?q=skrob").body())
        .contains(
            "\"title\":\"Skrobbel i skolan\"", "\"path\":\"/test/1\"", "\"type\":\"Metoder\"");
    assertThat(stranger().open("/sok/forslag").body()).isEqualTo("[]");
  }

  @Test
  void a_section_of_law_and_a_client_are_found() {
    assertThat(first("5 kap 7 § HSL")).isEqualTo("/lag/hsl/5-7");
    assertThat(first("2 g § HSL")).isEqualTo("/lag/hsl/5-7");
    assertThat(first("sol 19:1")).isEqualTo("/lag/sol/19-1");
    assertThat(first("öva samtal Maria")).isEqualTo("/ova/socialkontoret/maria");
  }

  private static String first(String typed) {
    var page =
        stranger()
            .open(
                "/sok?q="
                    + java.net.URLEncoder.encode(typed, java.nio.charset.StandardCharsets.UTF_8));
    return page.html().expectFirst(".hit__title a").attr("href");
  }

  @Test
  void a_section_tells_what_is_about_the_same() {
    var related = stranger().open("/lag/sol/19-1").html().select("h2:contains(Relaterat) + ul a");
    assertThat(related.eachAttr("href")).hasSize(4).doesNotContain("/lag/sol/19-1");
  }

  @Test
  void an_editor_has_the_index_made_anew() {
    assertThat(stranger().status("/redaktion/sokindex")).isEqualTo(404);
    assertThat(as(ASTA).status("/redaktion/sokindex")).isEqualTo(404);
    var page = as(DAG).open("/redaktion/sokindex").press("Gör om sökindexet");
    assertThat(page.heading()).isEqualTo("Sökindex");
    assertThat(List.of("sidor går att hitta", "tog")).allMatch(page.text()::contains);
  }
}
