package lyhord.library.desk;

import static lyhord.Cast.DAG;
import static lyhord.Cast.GUN;
import static lyhord.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lyhord.PageTest;
import lyhord.Statements;
import org.junit.jupiter.api.Test;

/** What waits for an editor. */
@PageTest
class DeskTest {

  @Test
  void what_is_mine_and_not_ready_is_on_my_desk() {
    Manuscript.begin("Bara hos Dag");
    assertThat(pile(as(DAG).open("/redaktion"), "mitt")).contains("Bara hos Dag");
    assertThat(pile(as(GUN).open("/redaktion"), "mitt")).doesNotContain("Bara hos Dag");
  }

  @Test
  void what_somebody_asks_a_review_of_is_on_every_desk() {
    var article = Manuscript.whole("Vill bli läst");
    article.release(DAG).press("Be om granskning");
    var list = as(GUN).open("/redaktion/bibliotek?status=granskning");
    assertThat(list.text()).contains("Vill bli läst", "väntar på granskning");
    article.save(Manuscript.TEXT + "\n\nMer.");
    assertThat(as(GUN).open("/redaktion/bibliotek?status=granskning").text())
        .doesNotContain("Vill bli läst");
  }

  @Test
  void all_items_are_found_by_kind_state_and_words() {
    Manuscript.begin("metoder", "Hundra % säker_metod");
    assertThat(found("?q=100&sort=metoder")).doesNotContain("säker_metod");
    assertThat(found("?q=hundra+%25+s%C3%A4ker_&sort=metoder")).contains("säker_metod");
    assertThat(found("?q=hundra+%25&sort=fakta")).contains("Inget passar.");
    assertThat(found("?q=hundra+%25&status=publicerad")).contains("Inget passar.");
  }

  @Test
  void the_pages_ask_little_of_the_database() {
    var article = Manuscript.whole("Kostar lite");
    var paths =
        List.of("/redaktion", "/redaktion/bibliotek", "/redaktion/lankar", "/redaktion/handelser");
    for (var path : paths) {
      as(DAG).open(path);
      assertThat(Statements.of(path)).as(path).isLessThanOrEqualTo(15);
    }
    for (var step : List.of("", "/publicering", "/versioner", "/handelser", "/forhandsvisning")) {
      as(DAG).open(article.path() + step);
      assertThat(Statements.of(article.path() + step)).as(step).isLessThanOrEqualTo(15);
    }
  }

  private static String found(String query) {
    return as(DAG).open("/redaktion/bibliotek" + query).text();
  }

  private static String pile(lyhord.Page page, String id) {
    return page.html().select("section[aria-labelledby=" + id + "]").text();
  }
}
