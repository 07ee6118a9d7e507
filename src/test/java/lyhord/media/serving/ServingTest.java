package lyhord.media.serving;

import static lyhord.Cast.ASTA;
import static lyhord.Cast.DAG;
import static lyhord.Cast.as;
import static lyhord.Cast.stranger;
import static org.assertj.core.api.Assertions.assertThat;

import lyhord.Page;
import lyhord.PageTest;
import lyhord.Playhouse;
import lyhord.media.Desk;
import lyhord.media.Gallery;
import lyhord.media.Samples;
import lyhord.media.StoredFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@PageTest
class ServingTest {

  @AfterEach
  void nothing_is_published() {
    Playhouse.bean(Gallery.class).empty();
  }

  @Test
  void a_file_that_nothing_published_shows_is_there_for_editors_alone() {
    var file = Desk.add("utkast.pdf", Samples.pdf("Ett utkast"));
    Playhouse.bean(Gallery.class).draft(file.id());
    assertThat(stranger().status(file.path())).isEqualTo(404);
    assertThat(as(ASTA).status(file.path())).isEqualTo(404);
    var seen = as(DAG).open(file.path());
    assertThat(seen.status()).isEqualTo(200);
    assertThat(seen.header("Cache-Control")).isEqualTo("private, no-store");
  }

  @Test
  void a_published_file_is_everyones_and_may_be_kept() {
    var file = Desk.published("rapport.pdf", Samples.pdf("En rapport för alla"));
    var seen = stranger().open(file.path());
    assertThat(seen.status()).isEqualTo(200);
    assertThat(seen.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
    assertThat(seen.header("Content-Type")).isEqualTo("application/pdf");
    assertThat(seen.header("Content-Disposition")).isEqualTo("inline; filename=\"rapport.pdf\"");
    assertThat(seen.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(seen.header("Content-Security-Policy")).startsWith("default-src 'none'");
    assertThat(seen.header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
    assertThat(seen.header("Set-Cookie")).isEmpty();
  }

  @Test
  void an_image_cannot_do_anything_and_a_word_document_is_taken_home() {
    var image = Desk.published("bild.png", Samples.image("png", 500, 300));
    assertThat(stranger().open(image.path()).header("Content-Security-Policy"))
        .startsWith("sandbox allow-same-origin; default-src 'none'");
    var word = Desk.published("brev.docx", Samples.word("Ett brev att hämta"));
    assertThat(stranger().open(word.path()).header("Content-Disposition")).startsWith("attachment");
  }

  @Test
  void a_file_under_another_name_leads_to_its_own() {
    var file = Desk.published("rapport.pdf", Samples.pdf("En rapport med namn"));
    var other = stranger().open("/fil/" + file.id() + "/helt-annat.exe");
    assertThat(other.status()).isEqualTo(302);
    assertThat(other.to()).isEqualTo(file.path());
  }

  @Test
  void what_is_at_hand_is_not_sent_again() {
    var film = film();
    var mark = stranger().open(film.path()).header("ETag");
    var again = stranger().with("If-None-Match", mark).open(film.path());
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=0-99, 0, 100",
    "bytes=100000-, 100000, 0",
    "bytes=-10, -10, 10",
    "bytes=-99999999, 0, 0",
    "bytes=5-99999999, 5, 0",
    "bytes=0-0, 0, 1"
  })
  void a_part_can_be_asked_for(String range, long from, long length) {
    var film = film();
    var part = stranger().with("Range", range).open(film.path());
    var begin = from < 0 ? film.bytes() + from : from;
    var count = length == 0 ? film.bytes() - begin : length;
    assertThat(part.status()).isEqualTo(206);
    assertThat(part.header("Content-Range"))
        .isEqualTo("bytes %d-%d/%d".formatted(begin, begin + count - 1, film.bytes()));
    assertThat(part.header("Content-Length")).isEqualTo("" + count);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=99999999-", "bytes=-0"})
  void a_part_that_is_not_there_is_told(String range) {
    var film = film();
    var part = stranger().with("Range", range).open(film.path());
    assertThat(part.status()).isEqualTo(416);
    assertThat(part.header("Content-Range")).isEqualTo("bytes */" + film.bytes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=9-1", "bytes=a-b", "apples=1-2", "bytes=0-1,5-6", "bytes="})
  void what_is_no_range_that_we_follow_gets_the_whole(String range) {
    assertThat(stranger().with("Range", range).open(film().path()).status()).isEqualTo(200);
  }

  @Test
  void a_part_of_another_version_is_of_no_use() {
    var film = film();
    var mark = stranger().open(film.path()).header("ETag");
    assertThat(part(film, mark).status()).isEqualTo(206);
    assertThat(part(film, "\"annan\"").status()).isEqualTo(200);
  }

  @Test
  void a_head_tells_the_length_and_nothing_more() {
    var film = film();
    var head = stranger().send("HEAD", film.path(), "");
    assertThat(head.status()).isEqualTo(200);
    assertThat(head.header("Content-Length")).isEqualTo("" + film.bytes());
    assertThat(head.header("Accept-Ranges")).isEqualTo("bytes");
  }

  @Test
  void nobody_finds_a_file_that_is_not_there() {
    assertThat(as(DAG).status("/fil/5e0d3ad6-6f0b-4c39-9c5f-6a4f7e9d3a10/x.pdf")).isEqualTo(404);
    assertThat(as(DAG).status(film().path().replace("/samtal", "/400/samtal"))).isEqualTo(404);
    assertThat(stranger().status("/fil/..%2f..%2fetc/passwd")).isIn(400, 404);
  }

  private static Page part(StoredFile film, String mark) {
    return stranger().with("Range", "bytes=0-9").with("If-Range", mark).open(film.path());
  }

  private static StoredFile film() {
    return Desk.published("samtal.mp4", Samples.recorded("samtal.mp4"));
  }
}
