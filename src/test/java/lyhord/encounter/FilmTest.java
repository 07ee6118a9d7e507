package lyhord.encounter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import lyhord.Cast;
import lyhord.Page;
import lyhord.PageTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A filmed answer: it plays with its captions in the portrait's place. */
@PageTest
class FilmTest {

  private static final String MARIA = "socialkontoret/maria";
  private static final String SLEEP = "Hur sover du?";
  private static final String SAYS =
      "Sådär. Jag somnar direkt, men vaknar vid fyra och ligger och tänker.";
  private static final String CLIP = "/film/socialkontoret/maria/svar.webm";

  @Test
  void a_filmed_answer_plays_in_the_portraits_place() {
    try (var window = filmed(true)) {
      assertThat(window.page().locator("#figur svg")).hasCount(0);
      window.waitUntil("document.querySelector('video').currentTime > 0.3");
      window.audit();
    }
  }

  @Test
  void its_captions_are_shown() {
    try (var window = filmed(true)) {
      window.waitUntil("document.querySelector('track').track.cues?.length === 1");
      assertThat(captions(window, "mode")).isEqualTo("showing");
      assertThat(captions(window, "cues[0].text")).startsWith("Sådär. Jag somnar direkt");
    }
  }

  @Test
  void the_words_stand_in_the_conversation_as_always() {
    try (var window = filmed(true)) {
      assertThat(window.answers().last()).containsText("Sådär. Jag somnar direkt");
      assertThat(window.page().locator("video")).hasAttribute("aria-label", SAYS);
    }
  }

  @Test
  void the_portrait_comes_back_with_an_answer_that_is_not_filmed() {
    try (var window = filmed(true)) {
      window.say("Hur är det med aptiten?");
      assertThat(window.page().locator("video")).hasCount(0);
      assertThat(window.face()).startsWith("Maria ser");
    }
  }

  @Test
  void without_scripts_the_clip_can_be_started() {
    try (var window = filmed(false)) {
      assertThat(window.page().locator("video[controls]")).isVisible();
      assertThat(window.page().locator("video source")).hasAttribute("src", CLIP);
    }
  }

  @Test
  void a_part_of_a_clip_can_be_asked_for() {
    var part = open(CLIP, "bytes=0-99");
    assertThat(part.status()).isEqualTo(206);
    assertThat(part.header("Content-Range")).matches("bytes 0-99/\\d+");
    assertThat(part.header("Content-Length")).isEqualTo("100");
    assertThat(part.header("Content-Type")).isEqualTo("video/webm");
  }

  @Test
  void the_end_of_a_clip_can_be_asked_for() {
    var whole = open(CLIP, "");
    assertThat(whole.header("Accept-Ranges")).isEqualTo("bytes");
    assertThat(open(CLIP, "bytes=-10").header("Content-Length")).isEqualTo("10");
    assertThat(open(CLIP, "bytes=999999-").status()).isEqualTo(416);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/film/socialkontoret/maria/annan.webm",
        "/film/socialkontoret/maria/maria.yaml",
        "/film/socialkontoret/maria/..%2fcase.yaml",
        "/film/socialkontoret/ingen/svar.webm",
        "/film/bup/liam/svar.webm"
      })
  void nothing_else_is_served_as_film(String path) {
    assertThat(open(path, "").status()).isIn(400, 404);
  }

  private static Window filmed(boolean scripts) {
    return new Window(Neighbour.address(), 1360, scripts).enter(MARIA).say(SLEEP);
  }

  private static String captions(Window window, String what) {
    return (String) window.page().evaluate("document.querySelector('track').track." + what);
  }

  private static Page open(String path, String range) {
    return Cast.stranger().with("Range", range).open(Neighbour.address() + path);
  }
}
