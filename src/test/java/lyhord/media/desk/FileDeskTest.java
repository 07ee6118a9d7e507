package lyhord.media.desk;

import static lyhord.Cast.DAG;
import static lyhord.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lyhord.PageTest;
import lyhord.Playhouse;
import lyhord.Statements;
import lyhord.media.Desk;
import lyhord.media.Files;
import lyhord.media.Gallery;
import lyhord.media.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@PageTest
class FileDeskTest {

  @AfterEach
  void nothing_is_used() {
    Playhouse.bean(Gallery.class).empty();
  }

  @Test
  void an_uploaded_file_is_found_by_its_name() {
    Desk.add("Kvällar hemma.pdf", Samples.pdf("Om kvällar"));
    var page = as(DAG).open("/redaktion/filer").fill("sok", "KVÄLLAR").press("Sök");
    assertThat(page.text()).contains("Alla filer (1)", "Kvällar hemma", "Används inte");
    assertThat(page.follow("Kvällar hemma").text()).contains("1 sida.", "PDF:en är inte taggad");
  }

  @Test
  void an_image_needs_words_or_to_be_marked_as_decoration() {
    var image = Desk.add("vy.png", Samples.image("png", 500, 200));
    assertThat(image.lacksAlternative()).isTrue();
    assertThat(Desk.tell(image, "alt", "").error("alt")).startsWith("Skriv vad bilden visar");
    assertThat(Desk.tell(image, "alt", "En sjö", "utseende", "ja").error("alt"))
        .contains("krysset");
    Desk.tell(image, "alt", "", "utseende", "ja");
    assertThat(Playhouse.bean(Files.class).find(image.id()).orElseThrow().alternative()).isEmpty();
  }

  @Test
  void an_image_comes_in_the_widths_that_pages_use() {
    var image = Desk.published("bred.jpg", Samples.image("jpg", 2000, 1000));
    assertThat(image.renditions()).extracting("width").containsExactly(400, 800, 1600);
    assertThat(image.renditions()).extracting("height").containsExactly(200, 400, 800);
    var small = lyhord.Cast.stranger().open(image.path(image.renditions().getFirst()));
    assertThat(small.header("Content-Type")).isEqualTo("image/jpeg");
    assertThat(image.sourceSet()).contains("/400/bred.jpg 400w, ").endsWith("/bred.jpg 2000w");
  }

  @Test
  void how_long_a_film_is_stands_on_its_page() {
    assertThat(as(DAG).open(Desk.filmed().editing()).text()).contains("Längd: 1:30.");
    var silent = Desk.add("tyst.webm", Samples.recorded("samtal.webm"));
    assertThat(as(DAG).open(silent.editing()).text()).doesNotContain("Längd:");
  }

  @Test
  void broken_captions_are_told_with_their_line_and_kept_in_the_field() {
    var film = Desk.filmed();
    var page = Desk.tell(film, "undertexter", "WEBVTT\n\n00:01,000 --> 00:02.000\nHej");
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.error("undertexter")).startsWith("Rad 3: Tiden går inte att läsa");
    assertThat(page.value("undertexter")).contains("00:01,000");
    assertThat(Playhouse.bean(Files.class).find(film.id()).orElseThrow().cues()).hasSize(2);
  }

  @Test
  void a_file_that_is_used_is_not_deleted() {
    var file = Desk.add("anvand.pdf", Samples.pdf("Används"));
    Playhouse.bean(Gallery.class).draft(file.id());
    var page = as(DAG).open(file.editing());
    assertThat(page.text()).contains("En tavla (inte publicerad)").doesNotContain("Ta bort filen");
    assertThat(as(DAG).post(file.editing() + "/ta-bort").text()).contains("används fortfarande");
    assertThat(as(DAG).status(file.path())).isEqualTo(200);
  }

  @Test
  void a_file_that_nothing_uses_is_deleted_with_what_it_said() {
    var file = Desk.add("bort.pdf", Samples.pdf("Ska bort"));
    var page = as(DAG).open(file.editing()).press("Ta bort filen");
    assertThat(page.text()).contains("Filen är borttagen.");
    assertThat(as(DAG).status(file.path())).isEqualTo(404);
    assertThat(Playhouse.bean(Files.class).parts(List.of(file.id()))).isEmpty();
  }

  @Test
  void the_list_asks_the_database_few_things() {
    as(DAG).open("/redaktion/filer");
    assertThat(Statements.of("/redaktion/filer")).isLessThanOrEqualTo(15);
  }
}
