package lyhord.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import lyhord.search.Writing;
import lyhord.search.index.Found.Piece;
import lyhord.search.index.Found.Way;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {

  @TempDir Path folder;
  Shelf shelf;

  @BeforeEach
  void fill_the_shelf() {
    shelf =
        new Shelf(
            folder,
            Writing.of("stod", "Stöd till anhöriga").body("Om stödet i en kommun."),
            Writing.of("problem", "När någon har missbruksproblem").summary("En handbok."),
            Writing.of("bruk", "Missbruk i familjen").body("Barn berättar om missbruket hemma."),
            Writing.of("suicid", "Efter ett självmord")
                .body("Om sorg. Barn behöver få veta.")
                .questions("någon är borta för gott", "vad säger jag om en begravning"),
            Writing.of("tala", "Om att tala").summary("Tala med ett barn."),
            Writing.of("far", "Min far var snäll").body("En berättelse."),
            Writing.of("faar", "Ett får på ängen").body("Om lantbruk."),
            Writing.of("hjern", "Barn till föräldrar med sjukdom")
                .words("Anders Hjern", "Nka 2013:1", "978-91-87731-01-2")
                .year(2013),
            Writing.of("lag", "5 kap. 7 § hälso- och sjukvårdslagen")
                .words("HSL 5:7", "5 kap. 7 § HSL")
                .type("lag", "Lag"),
            Writing.of("lag2", "5 kap. 6 § hälso- och sjukvårdslagen").words("HSL 5:6"),
            Writing.of("pdf", "Lång rapport")
                .part("Sida 1", "Inledningen talar om sömn.")
                .part("Sida 2", "Här nämns kontaktfamilj som insats."));
  }

  @AfterEach
  void close_the_shelf() throws IOException {
    shelf.close();
  }

  @ParameterizedTest
  @CsvSource({
    "anhörigstöd, stod",
    "stöd åt anhöriga, stod",
    "missbruksproblem, problem",
    "missbruk i familjer, bruk",
    "självmordet, suicid",
    "begravningen, suicid",
    "borta för gott, suicid",
    "suicid, suicid",
    "Hjern, hjern",
    "anders hjern, hjern",
    "2013:1, hjern",
    "9789187731012, hjern",
    "978-91-87731-01-2, hjern",
    "Efter ett självmord, suicid",
    "kontaktfamilj, pdf",
    "hsl 5:7, lag",
    "5 kap 7 § HSL, lag",
    "5 kap. 7 § hälso- och sjukvårdslagen, lag",
    "'vad säger HSL 5:7', lag"
  })
  void what_is_meant_comes_first(String typed, String first) {
    assertThat(shelf.find(typed)).startsWith(first);
  }

  @Test
  void a_word_finds_compounds_with_it_and_a_compound_its_parts() {
    assertThat(shelf.find("missbruk")).startsWith("bruk").contains("problem");
    assertThat(shelf.find("missbruksproblem")).startsWith("problem").contains("bruk");
  }

  @Test
  void letters_with_rings_and_dots_are_letters_of_their_own() {
    assertThat(shelf.find("får")).containsExactly("faar");
    assertThat(shelf.find("far")).containsExactly("far");
  }

  @ParameterizedTest
  @CsvSource({
    "anhoriga, stod, anhöriga", "sjalvmord, suicid, självmord", "misbruk, bruk, missbruk",
    "sjlävmord, suicid, självmord", "kontaktfamlj, pdf, kontaktfamilj", "angen, faar, ängen"
  })
  void what_is_misspelt_is_forgiven_and_told(String typed, String first, String meant) {
    var found = shelf.ask(typed);
    assertThat(Shelf.paths(found)).contains(first);
    assertThat(found.correction()).isEqualTo(meant);
    assertThat(found.way()).isEqualTo(Way.ALIKE);
  }

  @Test
  void quotation_marks_hold_words_together() {
    assertThat(shelf.find("\"anhöriga till\"")).isEmpty();
    assertThat(shelf.find("\"stöd till anhöriga\"")).containsExactly("stod");
    assertThat(shelf.find("\"kontaktfamilj som insats\"")).containsExactly("pdf");
  }

  @Test
  void a_minus_leaves_a_word_out() {
    assertThat(shelf.find("missbruk -barn")).contains("problem").doesNotContain("bruk");
  }

  @Test
  void some_words_are_enough_when_no_page_has_all() {
    var found = shelf.ask("självmord kontaktfamilj");
    assertThat(Shelf.paths(found)).containsExactlyInAnyOrder("suicid", "pdf");
    assertThat(found.way()).isEqualTo(Way.SOME_WORDS);
  }

  @Test
  void a_hit_in_a_part_is_shown_with_its_label_and_leads_there() {
    var hit = shelf.ask("kontaktfamilj").hits().getFirst();
    assertThat(hit.parts()).hasSize(1);
    var part = hit.parts().getFirst();
    assertThat(part.label()).isEqualTo("Sida 2");
    assertThat(part.path()).isEqualTo("/test/pdf#Sida 2");
    assertThat(part.text()).contains(new Piece("kontaktfamilj", true));
  }

  @Test
  void other_forms_and_compounds_are_marked() {
    var hit = shelf.ask("missbruk hemma").hits().getFirst();
    assertThat(hit.passage()).contains(new Piece("missbruket", true), new Piece("hemma", true));
    assertThat(hit.title()).startsWith(new Piece("Missbruk", true));
  }

  @Test
  void little_words_of_what_means_the_same_are_not_marked() {
    var found = shelf.ask("barnsamtal").hits().getFirst();
    assertThat(found.summary()).contains(new Piece("Tala", true), new Piece("barn", true));
    assertThat(found.summary()).doesNotContain(new Piece("med", true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "+-&&||!(){}[]^~*?:\\/",
        "\"\"",
        "\"",
        "-",
        "---",
        "AND",
        "title:far",
        "*",
        "\u0000\u0007",
        "(((((",
        "barn^1000000",
        "/.*/",
        "[a TO z]",
        "\uD83D\uDE00"
      })
  void nothing_that_is_typed_is_a_command(String typed) {
    assertThat(shelf.ask(typed).hits()).hasSizeLessThan(10);
  }

  @Test
  void very_many_words_are_bounded() {
    var many = "barnavårdsutredning missbruksproblem ".repeat(140);
    assertThat(shelf.ask(many).hits()).isNotNull();
    assertThat(shelf.ask("x".repeat(5000)).hits()).isEmpty();
  }

  @Test
  void titles_are_offered_while_one_types() {
    assertThat(shelf.index().complete("missb", 5))
        .extracting(it -> it.path())
        .containsExactlyInAnyOrder("/test/bruk", "/test/problem");
    assertThat(shelf.index().complete("HSL 5:7", 1).getFirst().path()).isEqualTo("/test/lag");
    assertThat(shelf.index().complete("efter sj", 5)).hasSize(1);
    assertThat(shelf.index().complete("", 5)).isEqualTo(List.of());
  }

  @Test
  void what_is_about_the_same_is_related() {
    assertThat(shelf.index().related("test:bruk", 3))
        .extracting(it -> it.path())
        .contains("/test/problem")
        .doesNotContain("/test/bruk", "/test/faar");
  }
}
