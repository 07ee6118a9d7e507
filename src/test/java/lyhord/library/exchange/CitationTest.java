package lyhord.library.exchange;

import static lyhord.Cast.stranger;
import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.ris.RISConverter;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import lyhord.Page;
import lyhord.PageTest;
import lyhord.library.Shelved;
import lyhord.library.entry.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PageTest
class CitationTest {

  @AfterEach
  void as_it_was() {
    Shelved.clear();
  }

  private static Shelved report() {
    return publication(
        "rapport",
        "titel",
        "Barn som anhöriga",
        "serie",
        "Nka Barn som anhöriga",
        "nummer",
        "2013:1");
  }

  private static Shelved publication(String sort, String... more) {
    var fields =
        java.util.stream.Stream.concat(
            java.util.stream.Stream.of(
                "sort", sort,
                "ar", "2013",
                "utgivare", "Nka",
                "forfattare", "Hjern, Anders\nManhica, Helio Adelino"),
            java.util.stream.Stream.of(more));
    return Shelved.of(Kind.PUBLICATION, fields.toArray(String[]::new));
  }

  private static Page as(Shelved item, String format) {
    return stranger().open(item.path() + "/hanvisning/" + format);
  }

  private static CSLItemData ris(Shelved item) throws Exception {
    var converter = new RISConverter();
    var library = converter.loadLibrary(bytes(as(item, "ris").body()));
    return converter.toItemData(library).values().iterator().next();
  }

  private static CSLItemData bibtex(Shelved item) throws Exception {
    var converter = new BibTeXConverter();
    var database = converter.loadDatabase(bytes(as(item, "bibtex").body()));
    return converter.toItemData(database).values().iterator().next();
  }

  private static JsonNode csl(Shelved item) {
    return new JsonMapper().readTree(as(item, "csl-json").body()).get(0);
  }

  private static ByteArrayInputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void a_report_is_cited_on_its_page_and_in_a_file_of_text() {
    var item = report();
    var line =
        "Hjern, A., & Manhica, H. A. (2013). Barn som anhöriga (2013:1; Nka Barn som anhöriga)."
            + " Nka.";
    assertThat(stranger().open(item.path()).html().select(".reference").text()).isEqualTo(line);
    assertThat(as(item, "apa").body()).isEqualTo(line);
    assertThat(as(item, "apa").header("Content-Disposition")).contains(item.slug() + ".txt");
  }

  @Test
  void an_organisation_is_one_name_and_a_number_with_dashes_stays_a_number() {
    var item =
        publication(
            "vägledning", "forfattare", "Socialstyrelsen", "nummer", "2013-6-6", "titel", "Stöd");
    assertThat(as(item, "apa").body()).isEqualTo("Socialstyrelsen. (2013). Stöd (2013-6-6). Nka.");
    assertThat(csl(item).at("/author/0/literal").asString()).isEqualTo("Socialstyrelsen");
  }

  @Test
  void an_article_tells_its_journal_volume_issue_and_page() throws Exception {
    var number = "12(21), 2124";
    var doi = "10.3390/ijerph18042045";
    var item = publication("vetenskaplig-artikel", "serie", "Vård", "nummer", number, "doi", doi);
    assertThat(as(item, "apa").body()).contains("Vård, 12(21), 2124. https://doi.org/" + doi);
    assertThat(ris(item).getContainerTitle()).isEqualTo("Vård");
    assertThat(bibtex(item).getVolume()).isEqualTo("12");
    assertThat(csl(item).get("page").asString()).isEqualTo("2124");
  }

  @ParameterizedTest
  @CsvSource({
    "rapport, report", "registerstudie, report", "avhandling, thesis",
    "vetenskaplig-artikel, article-journal", "föreskrift, legislation", "kursmaterial, book"
  })
  void each_sort_has_a_type_of_its_own(String sort, String type) {
    assertThat(csl(publication(sort)).get("type").asString()).isEqualTo(type);
  }

  @Test
  void what_has_no_year_is_cited_without_one() {
    var link =
        Shelved.of(
            Kind.LINK, "titel", "Hjälplinjen", "adress", "https://www.bris.se/", "vem", "Bris");
    assertThat(as(link, "apa").body()).isEqualTo("Bris. (u.å.). Hjälplinjen. https://www.bris.se/");
    assertThat(as(link, "ris").body()).doesNotContain("PY  -");
    assertThat(as(link, "bibtex").body()).doesNotContain("year");
  }

  @Test
  void what_we_have_written_ourselves_is_cited_with_its_page() {
    var item = Shelved.of(Kind.NEWS, "titel", "Nytt", "datum", "2026-03-01", "av", "Ek, Bo");
    assertThat(as(item, "apa").body())
        .startsWith("Ek, B. (2026, mars 1). Nytt.")
        .endsWith(item.path());
  }

  @Test
  void a_hostile_title_reads_the_same_in_every_format() throws Exception {
    var item = publication("rapport", "titel", Shelved.HOSTILE);
    var plain = Shelved.HOSTILE.replace('\n', ' ');
    assertThat(ris(item).getTitle()).isEqualTo(plain);
    assertThat(csl(item).get("title").asString()).isEqualTo(plain);
    assertThat(as(item, "bibtex").body())
        .contains("title = {{A <b>\\& \"B\" ]]> \\{C\\} {\\textbackslash}d \\%e ny");
    assertThat(bibtex(item).getAuthor()).hasSize(2);
    assertThat(stranger().open(item.path()).html().select(".reference b")).isEmpty();
  }

  @Test
  void swedish_letters_survive_bibtex() throws Exception {
    var item = publication("rapport", "titel", "Åäö ÅÄÖ é ü – ø", "forfattare", "Öström, Åsa");
    assertThat(as(item, "bibtex").body()).matches("\\p{ASCII}*").contains("{\\AA}{\\\"a}{\\\"o}");
    assertThat(bibtex(item).getTitle()).isEqualTo("Åäö ÅÄÖ é ü – ø");
    assertThat(bibtex(item).getAuthor()[0].getFamily()).isEqualTo("Öström");
    assertThat(bibtex(item).getType()).isEqualTo(CSLType.REPORT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mods", "APA", "csl_json", "apa.txt"})
  void an_unknown_format_is_not_found(String format) {
    assertThat(as(report(), format).status()).isEqualTo(404);
  }

  @Test
  void what_is_withdrawn_cannot_be_cited_any_more() {
    var item = report();
    item.withdraw();
    assertThat(as(item, "ris").status()).isEqualTo(410);
    assertThat(as(item, "ris").text()).contains("Det är inaktuellt.");
    assertThat(stranger().status("/bibliotek/publikationer/finns-inte/hanvisning/ris"))
        .isEqualTo(404);
  }
}
