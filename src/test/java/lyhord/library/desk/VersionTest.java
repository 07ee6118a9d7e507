package lyhord.library.desk;

import static lyhord.Cast.DAG;
import static lyhord.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;

import lyhord.PageTest;
import org.junit.jupiter.api.Test;

/** What was written before, and who did what. */
@PageTest
class VersionTest {

  @Test
  void each_save_is_a_version_and_two_can_be_compared() {
    var article = Manuscript.whole("Jämförs").save(Manuscript.TEXT.replace("alltid ", ""));
    var versions = as(DAG).open(article.path() + "/versioner");
    var compared = versions.fill("fran", "1").fill("till", "2").press("Jämför de två valda");
    assertThat(compared.heading()).isEqualTo("Från version 1 till 2");
    assertThat(compared.html().select(".changed del").text()).isEqualTo("alltid");
  }

  @Test
  void an_older_version_is_taken_up_as_a_draft() {
    var article = Manuscript.whole("Tas fram").save("Allt är borta.[^nka]");
    var form = as(DAG).open(article.path() + "/versioner/jamfor?fran=1&till=2");
    var restored = form.press("Ta fram version 1 som utkast");
    assertThat(restored.text()).contains("Den äldre versionen är framtagen");
    assertThat(restored.value("text")).contains("Barn har rätt att veta.");
  }

  @Test
  void saving_without_a_change_makes_no_version() {
    var article = Manuscript.whole("Oförändrad").save(Manuscript.TEXT);
    assertThat(as(DAG).open(article.path() + "/versioner").html().select(".versions__line"))
        .hasSize(1);
  }

  @Test
  void the_log_tells_who_did_what() {
    var article = Manuscript.published("Loggas");
    var log = as(DAG).open(article.path() + "/handelser").html().select(".log__line > p");
    assertThat(log.eachText())
        .startsWith("dag publicerade", "Version 1", "gun godkände")
        .contains("dag bad om granskning", "dag påbörjade", "Artikel");
    assertThat(as(DAG).open("/redaktion/handelser").text()).contains("gun godkände: Loggas");
  }

  @Test
  void an_editor_who_leaves_takes_the_name_along_and_nothing_else() {
    var article = Manuscript.begin("Blir kvar");
    var editor = lyhord.Cast.newcomer("slutar@exempel.se");
    lyhord.Playhouse.bean(lyhord.member.Members.class).give(editor, lyhord.member.Role.EDITOR);
    as(editor).open(article.path()).fill("text", "Skrivet av någon").press("Spara utkastet");
    var extract = lyhord.Playhouse.bean(lyhord.member.Extract.class);
    assertThat(extract.of(editor).toString()).contains("sparade en version Blir kvar");
    extract.erase(editor);
    assertThat(as(DAG).open(article.path() + "/handelser").text()).contains("Någon sparade");
    assertThat(article.form().value("text")).isEqualTo("Skrivet av någon");
  }
}
