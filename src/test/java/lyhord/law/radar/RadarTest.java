package lyhord.law.radar;

import static lyhord.Cast.DAG;
import static lyhord.Cast.as;
import static lyhord.Cast.stranger;
import static org.assertj.core.api.Assertions.assertThat;

import lyhord.Page;
import lyhord.PageTest;
import lyhord.Playhouse;
import lyhord.law.LawBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@PageTest
class RadarTest {
  private static final String TEXT = "Ett barns behov ska beaktas, också när ett syskon är sjukt.";

  @AfterEach
  void as_it_was() {
    var db = Playhouse.bean(JdbcClient.class);
    db.sql("delete from law.wording").update();
    db.sql("delete from law.inspection").update();
    Playhouse.bean(LawBook.class).update();
  }

  @Test
  void a_wording_that_is_entered_is_read_by_all_and_settles_the_doubt() {
    var page = enter("2026-07-01", "2026:100", TEXT);
    assertThat(page.text()).contains("Lydelsen är sparad.");
    assertThat(stranger().open("/lag/hsl/5-7").text())
        .contains(TEXT, "Gäller från 1 juli 2026, enligt lag (2026:100).")
        .contains("Gällde från 1 augusti 2021 till 30 juni 2026")
        .doesNotContain("Kontrollera aktuell lydelse");
    assertThat(stranger().open("/lag").html().select(".notice a").eachText())
        .doesNotContain("5 kap. 7 § hälso- och sjukvårdslagen");
  }

  @Test
  void all_that_rests_on_the_section_waits_to_be_looked_through() {
    enter("2026-07-01", "", TEXT);
    assertThat(everyPage())
        .contains("Startsidan: Därför ska du fråga")
        .contains("har en ny lydelse från 1 juli 2026")
        .contains("Anders, 47");
  }

  @Test
  void what_has_been_looked_through_waits_no_longer() {
    enter("2026-07-01", "", TEXT);
    var waiting = waiting();
    assertThat(waiting).isGreaterThan(10);
    var radar = as(DAG).open("/lagradar");
    var first = radar.html().select("button:contains(Genomgånget)").eachText().getFirst();
    var after = radar.press(first);
    assertThat(after.text())
        .contains("Det är noterat", "Att se över (" + (waiting - 1) + ")")
        .doesNotContain(first);
  }

  private static String everyPage() {
    var page = as(DAG).open("/lagradar");
    var text = new StringBuilder(page.text());
    while (!page.html().select("a[rel=next]").isEmpty()) {
      page = page.follow("Nästa");
      text.append(page.text());
    }
    return text.toString();
  }

  @Test
  void an_older_wording_does_not_settle_what_came_later() {
    enter("2018-01-01", "2017:810", "En äldre text.");
    assertThat(stranger().open("/lag/hsl/5-7").text())
        .contains("Kontrollera aktuell lydelse", "Gällde från 1 januari 2018 till 31 juli 2021");
  }

  @Test
  void an_editor_who_has_read_the_source_says_that_nothing_changed() {
    var page = as(DAG).open("/lagradar/psl/6-5").press("Texten här stämmer i dag");
    assertThat(page.text()).contains("Det är noterat");
    assertThat(stranger().open("/lag/psl/6-5").text())
        .doesNotContain("Kontrollera aktuell lydelse");
  }

  @Test
  void a_wording_entered_by_mistake_is_taken_back_with_all_it_flagged() {
    var page = enter("2026-07-01", "", TEXT);
    page.press("Ta bort lydelsen från 1 juli 2026");
    assertThat(stranger().open("/lag/hsl/5-7").text()).contains("Kontrollera").doesNotContain(TEXT);
    assertThat(waiting()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', text, fran, Skriv dagen",
    "igår, '', text, fran, Skriv dagen",
    "2021-08-01, '', text, fran, redan en lydelse",
    "2026-07-01, 12, text, lag, Skriv ändringslagens nummer",
    "2026-07-01, '', '', text, Klistra in"
  })
  void what_is_wrong_is_told_and_nothing_typed_is_lost(
      String from, String law, String text, String field, String advice) {
    var page = enter(from, law, text);
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.error(field)).contains(advice);
    assertThat(page.value("fran")).isEqualTo(from);
    assertThat(page.html().select("textarea").text()).isEqualTo(text);
    assertThat(waiting()).isZero();
  }

  @Test
  void the_second_of_two_editors_keeps_what_they_typed() {
    var second = as(DAG).open("/lagradar/hsl/5-7");
    enter("2026-07-01", "", TEXT);
    var page = fill(second, "2026-07-01", "", "Min text.");
    assertThat(page.error("fran")).contains("Det finns redan en lydelse från den dagen.");
    assertThat(page.html().select("textarea").text()).isEqualTo("Min text.");
  }

  @Test
  void a_repealed_section_gets_no_wordings() {
    assertThat(as(DAG).status("/lagradar/sol-2001/14-1")).isEqualTo(404);
  }

  private static int waiting() {
    return Playhouse.bean(Reviews.class).waiting();
  }

  private static Page enter(String from, String law, String text) {
    return fill(as(DAG).open("/lagradar/hsl/5-7"), from, law, text);
  }

  private static Page fill(Page page, String from, String law, String text) {
    return page.fill("fran", from).fill("lag", law).fill("text", text).press("Spara lydelsen");
  }
}
