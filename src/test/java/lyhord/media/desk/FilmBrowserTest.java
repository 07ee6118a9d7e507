package lyhord.media.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static lyhord.Cast.DAG;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.function.Consumer;
import lyhord.Chromium;
import lyhord.PageTest;
import lyhord.media.Desk;
import lyhord.media.Samples;
import org.junit.jupiter.api.Test;

/** Film and documents as a browser shows them. */
@PageTest
class FilmBrowserTest {

  @Test
  void a_line_takes_the_film_to_where_it_is_said_and_is_marked() {
    film(
        true,
        page -> {
          page.locator("video").evaluate("it => it.muted = true");
          page.locator(".film__line").last().click();
          until(page, "document.querySelector('video').currentTime >= 75");
          assertThat(page.locator(".film__line[aria-current]")).containsText("Elsa hjälper mig");
        });
  }

  @Test
  void a_chapter_takes_the_film_to_where_it_begins() {
    film(
        true,
        page -> {
          page.locator("video").evaluate("it => it.muted = true");
          page.locator(".film__chapters a").last().click();
          until(page, "document.querySelector('video').currentTime >= 70");
        });
  }

  @Test
  void captions_are_shown() {
    film(
        true,
        page -> {
          until(page, "document.querySelector('track').track.cues?.length === 2");
          assertThat(page.evaluate("document.querySelector('track').track.mode"))
              .isEqualTo("showing");
        });
  }

  @Test
  void without_scripts_a_line_is_a_link_into_the_film() {
    film(
        false,
        page ->
            assertThat(page.locator(".film__line").last())
                .hasAttribute("href", java.util.regex.Pattern.compile("/samtal\\.mp4#t=75$")));
  }

  @Test
  void a_film_opened_for_itself_plays() {
    film(
        true,
        page -> {
          page.navigate(page.locator(".film__line").last().getAttribute("href"));
          until(page, "document.querySelector('video')?.readyState > 0");
        });
  }

  @Test
  void a_sound_is_heard() {
    var sound = Desk.add("ton.mp3", Samples.recorded("ton.mp3"));
    open(
        sound.editing(), true, page -> until(page, "document.querySelector('audio').duration > 2"));
  }

  private static void film(boolean scripts, Consumer<Page> looks) {
    open(Desk.filmed().editing(), scripts, looks);
  }

  private static void open(String path, boolean scripts, Consumer<Page> looks) {
    var options = new NewContextOptions().setJavaScriptEnabled(scripts);
    try (var context = Chromium.as(DAG.member(), options)) {
      var page = context.newPage();
      page.navigate(path);
      looks.accept(page);
    }
  }

  private static void until(Page page, String expression) {
    for (var tries = 0; !Boolean.TRUE.equals(page.evaluate(expression)); tries++) {
      assertThat(tries).as(expression).isLessThan(200);
      page.waitForTimeout(50);
    }
  }
}
