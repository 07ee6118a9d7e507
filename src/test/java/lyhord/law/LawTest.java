package lyhord.law;

import static lyhord.Cast.DAG;
import static lyhord.Cast.as;
import static lyhord.Cast.stranger;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lyhord.PageTest;
import lyhord.Playhouse;
import lyhord.statute.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@PageTest
class LawTest {

  @Test
  void a_section_shows_todays_wording_and_the_one_before() {
    var page = stranger().open("/lag/sol/19-1");
    assertThat(page.heading()).isEqualTo("19 kap. 1 § socialtjänstlagen");
    assertThat(page.html().select("h2 ~ .statute").text()).contains("22. de som är verksamma");
    assertThat(page.text())
        .contains("Gäller från 15 januari 2026, enligt lag (2025:1501).")
        .contains("Gällde från 1 juli 2025 till 14 januari 2026.")
        .contains("14 kap. 1 § socialtjänstlagen (2001:453)");
  }

  @Test
  void two_wordings_are_laid_over_each_other() {
    var page = stranger().open("/lag/sol/19-6").follow("Jämför med lydelsen före");
    assertThat(page.html().select("ins").text()).contains("senast en vecka efter");
    assertThat(page.html().select("del").text()).contains("Sådan");
    assertThat(page.html().select(".statute").text()).contains("Socialnämnden får informera");
  }

  @ParameterizedTest
  @CsvSource({
    "/lag/sol/19-1/jamfor/0", "/lag/sol/19-1/jamfor/2", "/lag/sol/19-1/jamfor/x",
    "/lag/sol/99-9", "/lag/finns-inte", "/lag/hsl/5-6/jamfor/1"
  })
  void what_is_not_there_is_not_found(String path) {
    assertThat(stranger().status(path)).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "2 g § HSL, 5 kap. 7 § hälso- och sjukvårdslagen, till 31 mars 2017",
    "14 kap. 1 § SoL, 19 kap. 1 § socialtjänstlagen, till 30 juni 2025"
  })
  void an_old_number_leads_to_what_replaced_it_with_the_day(
      String typed, String now, String until) {
    var page = stranger().open("/lag").fill("sok", typed).press("Slå upp");
    assertThat(page.text()).contains(until).contains("Nu gäller: " + now);
    assertThat(page.follow(now).heading()).isEqualTo(now);
  }

  @Test
  void what_is_not_understood_stays_in_the_field_with_advice() {
    var page = stranger().open("/lag").fill("sok", "paragrafen om <barn>").press("Slå upp");
    assertThat(page.value("sok")).isEqualTo("paragrafen om <barn>");
    assertThat(page.text()).contains("Vi känner inte igen ”paragrafen om <barn>” som en paragraf.");
  }

  @Test
  void what_may_have_changed_says_so_on_its_page_and_in_the_list() {
    assertThat(stranger().open("/lag/hsl/5-7").text())
        .contains(
            "Kontrollera aktuell lydelse", "prop. 2025/26:60", "Så lyder den, så långt vi vet");
    assertThat(stranger().open("/lag").html().select(".notice a").eachText())
        .contains("5 kap. 7 § hälso- och sjukvårdslagen");
  }

  @Test
  void a_section_whose_text_is_not_here_leads_to_the_source() {
    var page = stranger().open("/lag/bk/12");
    assertThat(page.heading()).isEqualTo("Artikel 12 i barnkonventionen");
    assertThat(page.text()).contains("Texten citeras inte här.").doesNotContain("Så lyder");
  }

  @Test
  void only_an_editor_is_shown_where_wordings_are_entered() {
    assertThat(stranger().open("/lag/hsl/5-7").text()).doesNotContain("Lägg in en lydelse");
    assertThat(as(DAG).open("/lag/hsl/5-7").text()).contains("Lägg in en lydelse");
    assertThat(as(DAG).open("/lag/sol-2001/14-1").text()).doesNotContain("Lägg in en lydelse");
  }

  @Test
  void every_section_can_be_opened() {
    var book = Playhouse.bean(LawBook.class);
    var paths =
        book.acts().stream()
            .flatMap(act -> Stream.concat(Stream.of(act.path()), paths(book.sections(act))));
    assertThat(paths).hasSizeGreaterThan(90).allMatch(path -> stranger().status(path) == 200);
  }

  @Test
  void everything_that_rests_on_the_law_rests_on_a_section_that_is_here() {
    var uses = uses();
    assertThat(uses).hasSizeGreaterThan(100);
    assertThat(uses.stream().map(LawUse::key)).doesNotHaveDuplicates();
    var book = Playhouse.bean(LawBook.class);
    assertThat(uses).allMatch(use -> book.section(use.reference()).isPresent());
  }

  @Test
  void no_page_has_a_section_pasted_in() {
    var pasted = Pattern.compile("\\d+ (?:kap\\.|[a-z] §)|\\d §");
    assertThat(lyhord.Sources.templates())
        .isNotEmpty()
        .noneMatch(
            it ->
                !it.toString().contains("/law/") && pasted.matcher(lyhord.Sources.read(it)).find());
  }

  private static Stream<String> paths(List<Section> sections) {
    return sections.stream().map(Section::path);
  }

  private static List<LawUse> uses() {
    return Playhouse.beans(RestsOnLaw.class).stream().flatMap(it -> it.uses().stream()).toList();
  }
}
