package lyhord.library;

import static lyhord.Cast.ASTA;
import static lyhord.Cast.DAG;
import static lyhord.Cast.as;
import static lyhord.Cast.stranger;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lyhord.PageTest;
import lyhord.Playhouse;
import lyhord.Statements;
import lyhord.law.LawUse;
import lyhord.library.entry.Entry;
import lyhord.library.entry.Kind;
import lyhord.library.entry.Shipped;
import lyhord.statute.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PageTest
class LibraryTest {

  @Test
  void anyone_finds_a_method_from_the_front_of_the_library() {
    var page = stranger().open("/bibliotek").follow("Metoder och verktyg").follow("Trappan");
    assertThat(page.heading()).isEqualTo("Trappan");
    assertThat(page.html().select(".record__row--warning").text())
        .startsWith("Använd den inte när Inte så länge barnet riskerar");
    assertThat(page.text()).contains("Granskas igen senast 21 november 2027.");
  }

  @Test
  void only_an_editor_is_led_from_a_page_to_where_it_is_changed() {
    var path = "/bibliotek/metoder/trappan";
    assertThat(stranger().open(path).text()).doesNotContain("Ändra sidan", "Redaktionen");
    assertThat(as(ASTA).open(path).text()).doesNotContain("Ändra sidan", "Redaktionen");
    var form = as(DAG).open(path).follow("Ändra sidan");
    assertThat(form.heading()).isEqualTo("Trappan");
    assertThat(form.path()).startsWith("/redaktion/bibliotek/");
  }

  @Test
  void a_fact_tells_who_was_counted_when_and_in_which_study() {
    var page = stranger().open("/bibliotek/fakta/somatisk-sjukdom-sluten-vard");
    assertThat(page.html().select(".figure").text()).isEqualTo("Knappt 13 %");
    assertThat(page.html().select("dt").eachText())
        .contains("Vad den säger", "Vilka som räknades", "När", "Studie");
  }

  @Test
  void a_theme_has_what_belongs_to_it_in_the_editors_order() {
    var page = stranger().open("/bibliotek/teman/vald");
    assertThat(page.html().select(".rows__link").eachText()).first().isEqualTo("Fråga om våld");
    assertThat(page.text()).doesNotContain("## ");
  }

  @Test
  void a_mark_in_the_text_leads_to_its_source_on_the_page() {
    var page = stranger().open("/bibliotek/artiklar/orosanmalan");
    var marks = page.html().select("a.mark");
    assertThat(marks).isNotEmpty();
    marks.forEach(
        it -> assertThat(page.html().select("li" + it.attr("href"))).as(it.text()).hasSize(1));
  }

  @Test
  void a_long_list_comes_a_page_at_a_time() {
    var page = stranger().open("/bibliotek/publikationer");
    assertThat(page.html().select(".rows__item")).hasSize(25);
    assertThat(page.follow("Nästa").html().select(".rows__item")).isNotEmpty();
    assertThat(stranger().open("/bibliotek/publikationer?sida=99").text()).contains("av 2");
  }

  @ParameterizedTest
  @CsvSource({
    "/bibliotek/finns-inte",
    "/bibliotek/metoder/finns-inte",
    "/bibliotek/finns-inte/trappan"
  })
  void what_is_not_there_is_not_found(String path) {
    assertThat(stranger().status(path)).isEqualTo(404);
  }

  @Test
  void an_old_address_leads_to_the_new_one() {
    var item = publish("flyttas", Map.of());
    db().sql("update library.item set slug = :slug where id = :id")
        .param("slug", "flyttad-" + item)
        .param("id", item)
        .update();
    var old = stranger().open("/bibliotek/artiklar/flyttas");
    assertThat(old.status()).isEqualTo(301);
    assertThat(old.to()).isEqualTo("/bibliotek/artiklar/flyttad-" + item);
  }

  @Test
  void what_is_withdrawn_says_so_and_leads_on() {
    var next = publish("efterfoljare", Map.of("titel", "Efterföljaren"));
    var item = publish("dras-tillbaka", Map.of());
    publishing().withdraw(item, "Uppgifterna är inaktuella.", next, null);
    var page = stranger().open("/bibliotek/artiklar/dras-tillbaka");
    assertThat(page.status()).isEqualTo(410);
    assertThat(page.text()).contains("Uppgifterna är inaktuella.");
    assertThat(page.follow("Efterföljaren").status()).isEqualTo(200);
  }

  @Test
  void what_is_published_anew_is_read_at_once() {
    var item = publish("andras", Map.of("ingress", "Som det var."));
    assertThat(stranger().open("/bibliotek/artiklar/andras").text()).contains("Som det var.");
    var entry = article(Map.of("ingress", "Som det är."));
    publishing().publish(item, publishing().revise(item, entry, "", null), entry);
    assertThat(stranger().open("/bibliotek/artiklar/andras").text()).contains("Som det är.");
  }

  @Test
  void an_older_edition_tells_of_the_newer() {
    publishPublication("gammal", "");
    publishPublication("ny-upplaga", "publikationer/gammal");
    assertThat(stranger().open("/bibliotek/publikationer/gammal").text())
        .contains("Det finns en nyare upplaga: ny-upplaga");
  }

  @Test
  void what_an_editor_has_changed_is_not_overwritten_by_what_ships() {
    var mine = article(Map.of("ingress", "Redaktörens."));
    var item = publish("skickad", Map.of());
    ship("skickad-fil", Map.of("ingress", "Först."));
    ship("skickad-fil", Map.of("ingress", "Sedan."));
    assertThat(stranger().open("/bibliotek/artiklar/skickad-fil").text()).contains("Sedan.");
    var shipped = stock().find(Kind.ARTICLE, "skickad-fil").orElseThrow().id();
    publishing().publish(shipped, publishing().revise(shipped, mine, "", null), mine);
    ship("skickad-fil", Map.of("ingress", "Till sist."));
    ship("skickad", Map.of("ingress", "Över en annans adress."));
    assertThat(stock().find(shipped).orElseThrow().entry().summary()).isEqualTo("Redaktörens.");
    assertThat(stock().find(item).orElseThrow().entry().summary()).isEqualTo("En ingress.");
  }

  @Test
  void the_law_radar_lists_what_rests_on_a_section() {
    var report = new Reference("SoL", "19:1");
    var uses = Playhouse.bean(Footings.class).uses(report);
    assertThat(uses.stream().map(LawUse::title)).contains("Artikel: Orosanmälan", "Metod: Trappan");
  }

  @Test
  void a_page_costs_few_statements() {
    for (var path : List.of("/bibliotek", "/bibliotek/metoder", "/bibliotek/teman/vald")) {
      stranger().open(path + "?ny");
      assertThat(Statements.of(path)).as(path).isBetween(1L, 6L);
    }
  }

  private static UUID publish(String slug, Map<String, String> values) {
    var entry = article(values);
    return publish(slug, entry);
  }

  private static void publishPublication(String slug, String replaces) {
    var values = new HashMap<>(article(Map.of("titel", slug, "ersatter", replaces)).values());
    values.putAll(Map.of("sort", "rapport", "ar", "2020", "utgivare", "Vi", "ersatter", replaces));
    publish(slug, new Entry(Kind.PUBLICATION, values));
  }

  private static UUID publish(String slug, Entry entry) {
    var item = publishing().begin(entry.kind(), slug);
    publishing().publish(item, publishing().revise(item, entry, "", null), entry);
    return item;
  }

  private static void ship(String slug, Map<String, String> values) {
    Playhouse.bean(TransactionTemplate.class)
        .executeWithoutResult(
            transaction ->
                Playhouse.bean(Shipment.class).take(List.of(new Shipped(slug, article(values)))));
  }

  private static Entry article(Map<String, String> values) {
    var all = new HashMap<>(Map.of("titel", "En titel", "ingress", "En ingress."));
    all.putAll(Map.of("granskad", "2026-11-21", "granskas-senast", "2027-11-21"));
    all.putAll(values);
    return new Entry(Kind.ARTICLE, all);
  }

  private static Publishing publishing() {
    return Playhouse.bean(Publishing.class);
  }

  private static Stock stock() {
    return Playhouse.bean(Stock.class);
  }

  private static JdbcClient db() {
    return Playhouse.bean(JdbcClient.class);
  }
}
