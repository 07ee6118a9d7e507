package lyhord.encounter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import lyhord.PageTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Draws the pictures that the documents show, from a visit that is always the same. */
@Tag("slow")
@PageTest
class PicturesTest {

  private static final Path PICTURES = Path.of("docs/pictures");
  private static final String MARIA = "socialkontoret/maria";

  /** The day and the hour are others at each run. */
  private static final String STILL =
      """
      document.querySelectorAll(".room__end .quiet, .eyebrow").forEach((it) => {
        it.textContent = it.textContent
          .replace(/\\d+ [a-z]+ 20\\d\\d/, "23 november 2026")
          .replace(/till .* kl.*/, "till 24 november kl. 09.30");
      })
      """;

  private static final String[] QUESTIONS = {
    "Hej Maria, jag heter Karin och är socialsekreterare här. Välkommen.",
    "Det jag frågar om nu frågar jag alla som kommer hit.",
    "Hur sover du?",
    "Berätta om en vanlig kväll när barnen är hos dig.",
    "Vad gör Elsa de kvällar du dricker?",
  };

  @ParameterizedTest
  @CsvSource({"1360, ''", "390, -390"})
  void the_pages_as_a_visitor_sees_them(int width, String suffix) {
    try (var window = new Window(width, true)) {
      draw(window.open("/"), "hem" + suffix);
      draw(window.open("/ova/" + MARIA), "vantrum" + suffix);
      window.begin(MARIA);
      for (var question : QUESTIONS) {
        window.say(question);
      }
      draw(window, "samtal" + suffix);
      assess(window.follow("Avsluta samtalet och bedöm").page());
      draw(window, "aterkoppling" + suffix);
    }
  }

  private static void assess(Page page) {
    for (var choice : new String[] {"barnen-information", "fredagsplan", "barnsamtal"}) {
      page.locator("input[value=" + choice + "]").check();
      page.locator("#stod-" + choice).fill("5");
    }
    page.locator("input[value=rådfråga]").check();
    page.locator("#skal").fill("Elsa väntar uppe. Vi ringer socialjouren tillsammans.");
    page.locator("button:text-is('Lämna in bedömningen')").click();
    assertThat(page.locator("h1")).isVisible();
  }

  private static void draw(Window window, String name) {
    var page = window.page();
    page.waitForLoadState(LoadState.NETWORKIDLE);
    page.evaluate(STILL);
    page.evaluate("() => document.fonts.ready.then(() => true)");
    page.screenshot(new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
  }
}
