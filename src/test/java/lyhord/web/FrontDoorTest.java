package lyhord.web;

import static lyhord.Cast.ASTA;
import static lyhord.Cast.as;
import static lyhord.Cast.stranger;
import static org.assertj.core.api.Assertions.assertThat;

import lyhord.PageTest;
import org.junit.jupiter.api.Test;

@PageTest
class FrontDoorTest {

  @Test
  void every_answer_carries_the_protecting_headers() {
    for (var path : new String[] {"/", "/om", "/finns-inte", "/css/frame.css", "/logga-in"}) {
      var page = stranger().open(path);
      assertThat(page.header("Content-Security-Policy")).as(path).contains("default-src 'none'");
      assertThat(page.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
      assertThat(page.header("Referrer-Policy")).as(path).isEqualTo("same-origin");
    }
  }

  @Test
  void a_public_page_is_the_same_from_memory() {
    var first = stranger().open("/om");
    var second = stranger().open("/om");
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(second.header("ETag")).isNotEmpty();
    var known = stranger().with("If-None-Match", second.header("ETag")).open("/om");
    assertThat(known.status()).isEqualTo(304);
    assertThat(known.header("Content-Security-Policy")).isNotEmpty();
  }

  @Test
  void a_member_meets_their_own_name_on_a_public_page() {
    stranger().open("/om");
    assertThat(as(ASTA).open("/om").text()).contains("Konto: asta");
    assertThat(stranger().open("/om").text()).doesNotContain("asta").contains("Logga in");
  }

  @Test
  void an_address_with_a_question_is_not_kept() {
    assertThat(stranger().open("/om?x=1").header("ETag")).isEmpty();
  }

  @Test
  void a_style_sheet_is_kept_for_ever_under_its_marked_name() {
    var marked = stranger().open("/om").html().select("link[rel=stylesheet]").attr("href");
    assertThat(marked).matches("/css/frame\\.[0-9a-f]{16}\\.css");
    var sheet = stranger().open(marked);
    assertThat(sheet.header("Cache-Control")).contains("immutable");
    assertThat(sheet.body()).contains("@layer reset").contains(".header").contains(".woff2");
    assertThat(stranger().open("/css/frame.css").header("Cache-Control")).isEqualTo("no-cache");
  }

  @Test
  void bytes_are_zipped_for_who_can_unzip() {
    var zipped = stranger().with("Accept-Encoding", "gzip").open("/css/frame.css");
    assertThat(zipped.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(zipped.header("Vary")).contains("Accept-Encoding");
  }

  @Test
  void what_is_not_public_is_not_stored_and_not_found_by_robots() {
    var page = stranger().open("/logga-in");
    assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    assertThat(page.header("X-Robots-Tag")).isEqualTo("noindex");
    assertThat(stranger().open("/om?ny").header("X-Robots-Tag")).isEqualTo("noindex");
  }

  @Test
  void nothing_outside_the_static_files_can_be_read() {
    for (var path :
        new String[] {
          "/../application.yaml", "/css/../../application.yaml", "/css/%2e%2e/x.yaml"
        }) {
      assertThat(stranger().status(path)).as(path).isBetween(400, 404);
    }
  }
}
