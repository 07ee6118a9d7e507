package lyhord.library.desk.form;

import static lyhord.Cast.DAG;
import static lyhord.Cast.GUN;
import static lyhord.Cast.as;
import static lyhord.Cast.stranger;
import static org.assertj.core.api.Assertions.assertThat;

import lyhord.Page;
import lyhord.PageTest;
import lyhord.library.desk.Manuscript;
import org.junit.jupiter.api.Test;

/** Writing without scripts. */
@PageTest
class DraftTest {

  @Test
  void a_new_item_begins_with_a_kind_and_a_title() {
    var page = as(DAG).open("/redaktion/bibliotek/ny").press("Börja skriva");
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.error("sort")).isEqualTo("Välj vad det är du ska skriva.");
    assertThat(page.error("titel")).contains("Skriv en titel.");
  }

  @Test
  void every_kind_has_its_own_form() {
    var method = Manuscript.begin("metoder", "En metod").form();
    assertThat(method.text()).contains("Använd den inte när", "Stöd i forskning");
    var fact = Manuscript.begin("fakta", "En siffra").form();
    assertThat(fact.text()).contains("Vilka som räknades").doesNotContain("Stöd i forskning");
  }

  @Test
  void what_is_saved_is_there_when_one_comes_back() {
    var article = Manuscript.begin("Kommer tillbaka");
    article.form().fill("text", "Halvvägs").fill("granskad", "2026-11-01").press("Spara utkastet");
    var form = article.form();
    assertThat(form.value("text")).isEqualTo("Halvvägs");
    assertThat(form.value("granskad")).isEqualTo("2026-11-01");
    assertThat(form.text()).contains("Utkast, sparat");
  }

  @Test
  void a_draft_holds_a_hundred_thousand_characters() {
    var article = Manuscript.begin("En lång text");
    var text = "åäö ".repeat(30_000).strip();
    article.form().fill("text", text).press("Spara utkastet");
    assertThat(article.form().value("text")).isEqualTo(text);
    var check = article.release(DAG);
    assertThat(check.text()).contains("Korta den till högst 100000");
  }

  @Test
  void more_than_a_form_can_carry_is_refused_and_said() {
    var article = Manuscript.begin("En orimlig text");
    var answer = article.form().fill("text", "å".repeat(400_000)).press("Spara utkastet");
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.text()).contains("Texten är för lång", "finns texten kvar");
  }

  @Test
  void a_preview_shows_the_page_as_it_will_be() {
    var article = Manuscript.whole("Förhandsvisas");
    var page = as(DAG).open(article.path() + "/forhandsvisning");
    assertThat(page.text()).contains("Så här kommer sidan att se ut.", "Barn har rätt att veta.");
    assertThat(stranger().status(article.path() + "/forhandsvisning")).isEqualTo(404);
  }

  @Test
  void an_empty_draft_can_be_previewed_too() {
    var link = Manuscript.begin("lankar", "En länk");
    link.form().fill("adress", "inte en adress").press("Spara utkastet");
    assertThat(as(DAG).open(link.path() + "/forhandsvisning").status()).isEqualTo(200);
  }

  @Test
  void the_second_of_two_who_write_at_once_sees_both_texts() {
    var article = Manuscript.whole("Två skriver");
    var second = article.form(GUN);
    article.save("## Att fråga\n\nDag var först.[^nka]");
    var clash = second.fill("text", "## Att fråga\n\nGun kom sedan.[^nka]").press("Spara utkastet");
    assertThat(clash.status()).isEqualTo(409);
    assertThat(clash.heading()).isEqualTo("Två har skrivit samtidigt");
    assertThat(clash.value("text")).contains("Gun kom sedan.");
    assertThat(clash.html().select(".clash__theirs").text()).contains("Dag var först.");
    assertThat(article.form().value("text")).contains("Dag var först.");
  }

  @Test
  void two_texts_are_put_together_field_by_field() {
    var clash = clash("Skrivs ihop");
    var merged = clash.fill("val-text", "min").fill("text", "Båda.").press("Spara det valda");
    assertThat(merged.text()).contains("De två versionerna är hopskrivna");
    assertThat(merged.value("text")).isEqualTo("Båda.");
    assertThat(merged.value("ingress")).isEqualTo("Dags ingress");
  }

  @Test
  void a_refused_text_lies_among_the_versions() {
    var clash = clash("Ligger kvar");
    var path = clash.html().select(".eyebrow a").get(1).attr("href");
    var versions = as(DAG).open(path + "/versioner");
    assertThat(versions.text()).contains("Skrevs samtidigt som någon annan skrev");
  }

  @Test
  void who_else_has_the_form_open_is_told() {
    var article = Manuscript.begin("Öppen hos två");
    article.form(DAG);
    assertThat(article.form(GUN).text()).contains("dag har också sidan öppen.");
  }

  @Test
  void one_who_is_signed_out_is_told_that_the_text_is_one_step_back() {
    var article = Manuscript.begin("Utloggad utan skript");
    var guest = as(DAG);
    var form = guest.open(article.path()).fill("text", "Får inte försvinna");
    guest.post("/logga-ut");
    var answer = form.press("Spara utkastet");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.heading()).isEqualTo("Formuläret kunde inte tas emot");
    assertThat(answer.text()).contains("inte inloggad längre", "finns kvar om du går tillbaka");
    assertThat(stranger().open(article.path()).heading()).isEqualTo("Sidan finns inte");
  }

  @Test
  void an_item_that_is_not_there_takes_no_text() {
    var path = "/redaktion/bibliotek/5e0d3ad6-6f0b-4c39-9c5f-6a4f7e9d3a10";
    assertThat(as(DAG).post(path, "titel", "Ny").status()).isEqualTo(404);
    assertThat(as(DAG).post(path + "/autospara", "titel", "Ny").status()).isEqualTo(404);
    assertThat(as(DAG).status("/redaktion/bibliotek/inte-ett-nummer")).isEqualTo(400);
  }

  /** Dag changes the text and the summary; Gun, who began before that, changes the text. */
  private static Page clash(String title) {
    var article = Manuscript.begin(title);
    var second = article.form(GUN);
    article
        .form()
        .fill("text", "Dags text")
        .fill("ingress", "Dags ingress")
        .press("Spara utkastet");
    return second.fill("text", "Guns text").press("Spara utkastet");
  }
}
