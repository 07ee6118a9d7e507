package lyhord.library.desk;

import static lyhord.Cast.DAG;
import static lyhord.Cast.GUN;
import static lyhord.Cast.as;
import static lyhord.Cast.stranger;
import static org.assertj.core.api.Assertions.assertThat;

import lyhord.PageTest;
import org.junit.jupiter.api.Test;

/** From a title to a page that everyone reads, and back. */
@PageTest
class PublishingTest {

  @Test
  void what_one_writes_and_another_approves_everyone_can_read() {
    var article = Manuscript.whole("Fråga om barnen");
    var address = article.address();
    assertThat(stranger().status(address)).isEqualTo(404);
    article.approve().publish();
    var page = stranger().open(address);
    assertThat(page.heading()).isEqualTo("Fråga om barnen");
    assertThat(page.text()).contains("Barn har rätt att veta.", "Nka 2020", "av dag.");
  }

  @Test
  void a_draft_may_lack_what_a_publishing_needs() {
    var article = Manuscript.begin("Bara en titel");
    article.form().press("Spara utkastet");
    var refused =
        as(DAG)
            .post(
                article.path() + "/publicering",
                "v",
                article.form().html().select("[name=v]").val());
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("Ingress saknas. Fyll i det.", "Inget är publicerat");
    assertThat(stranger().status(article.address())).isEqualTo(404);
  }

  @Test
  void the_one_who_wrote_cannot_approve() {
    var article = Manuscript.whole("Egen granskning");
    article.release(DAG).press("Be om granskning");
    var page = article.release(DAG);
    assertThat(page.text()).doesNotContain("Godkänn versionen");
    var version = page.html().select("[name=v]").val();
    var forced = as(DAG).post(article.path() + "/granskning/svar", "v", version, "svar", "godkann");
    assertThat(forced.status()).isEqualTo(422);
    assertThat(as(DAG).post(article.path() + "/publicering", "v", version).status()).isEqualTo(422);
  }

  @Test
  void a_change_after_the_approval_asks_again() {
    var article = Manuscript.whole("Ändras efteråt").approve();
    assertThat(article.release(DAG).text()).contains("Publicera nu");
    article.save(Manuscript.TEXT + "\n\nEn mening till.");
    var page = article.release(DAG);
    assertThat(page.text()).doesNotContain("Publicera nu").contains("Be om granskning");
  }

  @Test
  void a_reviewer_who_sends_it_back_says_why() {
    var article = Manuscript.whole("Lämnas tillbaka");
    article.release(DAG).fill("ord", "Titta på källan.").press("Be om granskning");
    assertThat(article.release(GUN).text()).contains("Titta på källan.");
    var empty = article.release(GUN).fill("svar", "lamna").press("Lämna tillbaka");
    assertThat(empty.status()).isEqualTo(422);
    article
        .release(GUN)
        .fill("svar", "lamna")
        .fill("ord", "Källan är äldre.")
        .press("Lämna tillbaka");
    assertThat(article.release(DAG).text())
        .contains("gun lämnade tillbaka den.", "Källan är äldre.");
  }

  @Test
  void a_comment_that_is_too_long_is_not_cut_but_comes_back() {
    var article = Manuscript.whole("Lång kommentar");
    var words = "Läs om. ".repeat(300).strip();
    var asked = article.release(DAG).fill("ord", words).press("Be om granskning");
    assertThat(asked.status()).isEqualTo(422);
    assertThat(asked.html().select("textarea[name=ord]").val()).isEqualTo(words);
    article.release(DAG).press("Be om granskning");
    var answered = article.release(GUN).fill("ord", words).press("Lämna tillbaka");
    assertThat(answered.text()).contains("högst 2 000 tecken");
    assertThat(answered.html().select("textarea[name=ord]").val()).isEqualTo(words);
  }

  @Test
  void a_time_that_has_passed_stands_in_the_form_again() {
    var article = Manuscript.whole("Fel tid").approve();
    var form = article.release(DAG).fill("nar", "sedan").fill("dag", "2020-01-02");
    var refused = form.fill("tid", "09:30").press("Publicera då");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html().select("[name=dag], [name=tid]").eachAttr("value"))
        .containsExactly("2020-01-02", "09:30");
  }

  @Test
  void what_is_published_already_is_not_published_again() {
    var article = Manuscript.published("Redan ute");
    assertThat(article.release(DAG).text()).contains("Det finns inget nytt att publicera.");
    assertThat(as(DAG).post(article.path() + "/publicering", "v", "0").status()).isEqualTo(422);
  }

  @Test
  void the_reviewer_sees_what_has_changed() {
    var article = Manuscript.published("Ändringar visas");
    article.save(Manuscript.TEXT.replace("rätt att veta", "rätt att få veta"));
    article.release(DAG).press("Be om granskning");
    var page = article.release(GUN);
    assertThat(page.html().select(".changed ins").text()).isEqualTo("få");
  }

  @Test
  void a_page_that_is_taken_away_tells_why_and_can_come_back() {
    var article = Manuscript.published("Tas bort");
    var address = article.address();
    var form = as(DAG).open(article.path() + "/avpublicering");
    form.fill("anledning", "Uppgifterna är för gamla.").press("Avpublicera sidan");
    var gone = stranger().open(address);
    assertThat(gone.status()).isEqualTo(410);
    assertThat(gone.text()).contains("Uppgifterna är för gamla.");
    article.publish();
    assertThat(stranger().status(address)).isEqualTo(200);
  }

  @Test
  void an_old_address_leads_to_the_new_one() {
    var article = Manuscript.published("En artikel som byter adress");
    var before = article.address();
    article.form().fill("slugg", "bytt-adress").press("Ändra adressen");
    assertThat(stranger().open(before).status()).isEqualTo(301);
    assertThat(stranger().open(before).to()).isEqualTo("/bibliotek/artiklar/bytt-adress");
    assertThat(stranger().status("/bibliotek/artiklar/bytt-adress")).isEqualTo(200);
  }

  @Test
  void an_address_that_another_has_had_is_refused() {
    var first = Manuscript.published("Var först");
    var taken = first.address().replaceFirst(".*/", "");
    var second = Manuscript.begin("Kom sedan").form().fill("slugg", taken).press("Ändra adressen");
    assertThat(second.status()).isEqualTo(422);
    assertThat(second.error("slugg")).contains("Adressen är eller har varit en annan sidas.");
    assertThat(second.value("slugg")).isEqualTo(taken);
  }
}
