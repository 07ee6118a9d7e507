package lyhord.library.attached;

import static lyhord.Cast.DAG;
import static lyhord.Cast.as;
import static lyhord.Cast.stranger;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import lyhord.PageTest;
import lyhord.library.Shelved;
import lyhord.library.desk.Manuscript;
import lyhord.library.entry.Kind;
import lyhord.media.Desk;
import lyhord.media.Samples;
import lyhord.media.StoredFile;
import lyhord.search.Ready;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@PageTest
class AttachmentsTest {

  @AfterEach
  void as_it_was() {
    Shelved.clear();
  }

  @Test
  void a_file_is_public_as_long_as_something_published_shows_it() {
    var file = Desk.add("rapport.pdf", Samples.pdf("Om barnen i familjen. " + Math.random()));
    assertThat(stranger().status(file.path())).isEqualTo(404);
    var report = report(file);
    assertThat(stranger().status(file.path())).isEqualTo(200);
    report.withdraw();
    assertThat(stranger().status(file.path())).isEqualTo(404);
  }

  @Test
  void a_report_is_downloaded_from_its_page_and_found_by_what_its_pages_say() {
    var file = Desk.add("oversikt.pdf", Samples.pdf("Inledning.", "Ekorrhjulet " + Math.random()));
    var page = stranger().open(report(file).path());
    assertThat(page.text()).contains("oversikt PDF", "2 sidor");
    assertThat(page.text()).contains("Filen är inte märkt för skärmläsare.");
    var there = file.path() + "#page=2";
    Ready.within(Duration.ofSeconds(5), () -> found().contains(there));
  }

  private static List<String> found() {
    var page = stranger().open("/sok?q=ekorrhjulet");
    return page.html().select(".hit__parts a").eachAttr("href");
  }

  @Test
  void a_film_is_seen_with_what_is_said_and_its_chapters() {
    var film = Desk.filmed();
    var page = stranger().open(Shelved.of(Kind.FILM, "fil", film.id().toString()).path());
    assertThat(page.html().select("video track").attr("src")).isEqualTo(film.captionsPath());
    assertThat(page.text()).contains("Kapitel", "Om barnen", "Elsa hjälper mig om kvällarna.");
  }

  @Test
  void a_picture_in_a_text_comes_in_the_width_that_fits() {
    var picture = Desk.add("hand.png", Samples.image("png", 900, 600));
    var text = "Se.\n\n![En hand](fil:" + picture.id() + ")";
    var page = stranger().open(Shelved.of(Kind.ARTICLE, "text", text).path());
    assertThat(page.html().select(".prose img").attr("srcset")).contains(" 400w", " 900w");
    assertThat(stranger().status(picture.path())).isEqualTo(200);
  }

  @Test
  void what_is_used_tells_where_and_cannot_be_deleted() {
    var file = Desk.add("kvar.pdf", Samples.pdf("Kvar " + Math.random()));
    var report = report(file);
    var page = as(DAG).open(file.editing());
    assertThat(page.html().select("a[href=" + report.path() + "]").text())
        .isEqualTo("Publikation: Prov");
    as(DAG).post(file.editing() + "/ta-bort");
    assertThat(stranger().status(file.path())).isEqualTo(200);
  }

  @Test
  void what_somebody_is_writing_about_cannot_be_deleted_either() {
    var picture = Desk.add("utkast.png", Samples.image("png", 600, 400));
    Manuscript.begin("Skrivs med bild").save("Se.\n\n![En hand](fil:" + picture.id() + ")");
    assertThat(as(DAG).open(picture.editing()).text()).contains("Artikel: Skrivs med bild");
    as(DAG).post(picture.editing() + "/ta-bort");
    assertThat(as(DAG).status(picture.path())).isEqualTo(200);
  }

  private static Shelved report(StoredFile file) {
    return Shelved.of(
        Kind.PUBLICATION,
        "sort",
        "rapport",
        "ar",
        "2026",
        "utgivare",
        "Vi",
        "filer",
        file.id().toString());
  }
}
