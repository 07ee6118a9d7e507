package lyhord.library.desk.form;

import static lyhord.Cast.DAG;
import static lyhord.Cast.GUN;
import static lyhord.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;

import lyhord.Page;
import lyhord.PageTest;
import lyhord.Statements;
import lyhord.library.desk.Manuscript;
import lyhord.media.Desk;
import lyhord.media.Samples;
import lyhord.media.StoredFile;
import org.junit.jupiter.api.Test;

/** Choosing among the files there are, without scripts. */
@PageTest
class FileChoiceTest {

  @Test
  void a_film_is_chosen_by_its_name_among_films_only() {
    var film = Desk.add("Väljs här.mp4", Samples.film());
    Desk.add("Ett ljud.mp3", Samples.sound());
    var form = Manuscript.begin("filmer", "En film").form();
    var first = form.html().select("#fil option").get(1);
    assertThat(first.text()).startsWith("Väljs här, MP4-film, ").contains(" kl. ");
    assertThat(form.html().select("#fil").text()).doesNotContain("Ett ljud");
    var saved = form.fill("fil", first.val()).press("Spara utkastet");
    assertThat(chosen(saved)).isEqualTo(film.id().toString());
  }

  @Test
  void the_address_of_an_older_film_goes_before_the_choice() {
    var older = Desk.add("aldre.mp4", Samples.film());
    var newer = Desk.add("nyare.mp4", Samples.film());
    var article = Manuscript.begin("filmer", "En äldre film");
    article.form().fill("fil", newer.id().toString()).press("Spara utkastet");
    var saved = article.form().fill("fil-annan", older.path()).press("Spara utkastet");
    assertThat(chosen(saved)).isEqualTo(older.id().toString());
    assertThat(saved.value("fil-annan")).isEmpty();
  }

  @Test
  void what_is_chosen_stays_also_when_it_is_not_in_the_list() {
    var article = Manuscript.begin("filmer", "Ett ljud i stället");
    var sound = Desk.add("fel-sort.mp3", Samples.sound());
    article.form().fill("fil-annan", sound.editing()).press("Spara utkastet");
    var again = article.form().press("Spara utkastet");
    assertThat(again.html().select("#fil option[selected]").text()).startsWith("fel-sort, MP3");
    article.form().fill("fil-annan", "min film").press("Spara utkastet");
    assertThat(article.form().html().select("#fil option[selected]").text())
        .isEqualTo("min film (finns inte bland filerna)");
  }

  @Test
  void files_are_added_and_taken_away_by_name() {
    var files = new StoredFile[] {report("Ett"), report("Två"), report("Tre")};
    var article = Manuscript.begin("publikationer", "Med filer");
    pick(article, files[0], files[1]);
    var with = pick(article, files[0], files[1], files[2]);
    assertThat(with.html().select("#filer > .choice").eachText())
        .extracting(it -> it.substring(0, 3))
        .containsExactly("Ett", "Två", "Tre");
    assertThat(pick(article, files[2]).html().select("#filer > .choice").text()).startsWith("Tre");
    var another = article.form().fill("filer-annan", files[0].path()).press("Spara utkastet");
    assertThat(another.html().select("#filer > .choice")).hasSize(2);
  }

  @Test
  void versions_tell_files_by_name() {
    var files = new StoredFile[] {report("Förr"), report("Nu")};
    var article = Manuscript.begin("publikationer", "Byter fil");
    pick(article, files[0]);
    pick(article, files[1]);
    var versions = as(DAG).open(article.path() + "/versioner/jamfor?fran=1&till=2");
    assertThat(versions.html().select(".changed").text())
        .contains("Förr", "Nu")
        .doesNotContain("-");
  }

  @Test
  void without_a_cross_no_file_is_left() {
    var article = Manuscript.begin("publikationer", "Utan filer");
    pick(article, report("Kort besök"));
    assertThat(article.form().fill("filer", "").press("Spara utkastet").text())
        .contains("Inga filer är valda.");
  }

  @Test
  void a_picture_is_offered_as_it_is_written_in_a_text() {
    var picture = Desk.add("vy.png", Samples.image("png", 500, 200));
    Desk.tell(picture, "alt", "En [liten] sjö");
    var form = Manuscript.begin("Med en bild").form();
    var written = form.value("bild-" + picture.id());
    assertThat(written).isEqualTo("![En liten sjö](fil:" + picture.id() + ")");
    var article = new Manuscript(form.path());
    article.save("Se här.\n\n" + written);
    assertThat(as(DAG).open(form.path() + "/forhandsvisning").html().select("img"))
        .anySatisfy(it -> assertThat(it.attr("alt")).isEqualTo("En liten sjö"));
  }

  @Test
  void how_long_the_chosen_film_is_is_told_beside_the_field() {
    var article = Manuscript.begin("filmer", "En och en halv minut");
    assertThat(article.form().text()).doesNotContain("Filen är");
    var saved = article.form().fill("fil", film("Lång").id().toString()).press("Spara utkastet");
    assertThat(saved.html().select("#langd-hjalp").text()).contains("Filen är 1:30 lång.");
  }

  @Test
  void two_who_choose_at_once_see_both_choices() {
    var films = new StoredFile[] {film("Dags film"), film("Guns film")};
    var article = Manuscript.begin("filmer", "Två väljer");
    var second = article.form(GUN);
    article.form().fill("fil", films[0].id().toString()).press("Spara utkastet");
    var clash = second.fill("fil", films[1].id().toString()).press("Spara utkastet");
    assertThat(clash.html().select(".clash__theirs").eachText())
        .containsExactly("Dags film", "Guns film");
    var merged = clash.fill("val-fil", "min").press("Spara det valda");
    assertThat(chosen(merged)).isEqualTo(films[1].id().toString());
  }

  @Test
  void the_choices_cost_one_statement() {
    var article = Manuscript.begin("publikationer", "Få frågor");
    pick(article, report("En fråga"));
    Statements.of(article.path());
    article.form();
    assertThat(Statements.of(article.path())).isLessThanOrEqualTo(6);
  }

  private static Page pick(Manuscript article, StoredFile... files) {
    var keys = java.util.Arrays.stream(files).map(it -> it.id().toString()).toList();
    return article.form().fill("filer", String.join("\n", keys)).press("Spara utkastet");
  }

  private static String chosen(Page form) {
    return form.html().select("#fil option[selected]").val();
  }

  private static StoredFile film(String name) {
    return Desk.add(name + ".mp4", Samples.film());
  }

  private static StoredFile report(String name) {
    return Desk.add(name + ".pdf", Samples.pdf(name));
  }
}
