package lyhord.library.desk.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static lyhord.Cast.DAG;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import lyhord.Chromium;
import lyhord.PageTest;
import lyhord.library.desk.Manuscript;
import lyhord.media.Desk;
import lyhord.media.Samples;
import lyhord.media.StoredFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Choosing files by keyboard on a small screen, where what is chosen is saved by itself. */
@PageTest
class FileChoiceBrowserTest {

  BrowserContext context;
  Page page;

  @BeforeEach
  void open() {
    context = Chromium.as(DAG.member(), new NewContextOptions().setViewportSize(320, 640));
    context.setDefaultTimeout(15_000);
    page = context.newPage();
  }

  @AfterEach
  void close() {
    context.close();
  }

  @Test
  void files_are_ticked_by_keyboard_and_saved_without_a_press() {
    var file = Desk.add("Tickas.pdf", Samples.pdf("Tickas"));
    var article = Manuscript.begin("publikationer", "Med tangenter");
    page.navigate(article.path());
    page.locator("#filer summary").focus();
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    page.keyboard().press("Space");
    assertThat(page.locator("#sparat")).containsText("Sparat");
    org.assertj.core.api.Assertions.assertThat(
            article.form().html().select("#filer > .choice input").val())
        .isEqualTo(file.id().toString());
  }

  @Test
  void a_picture_is_put_where_one_was_in_the_text() {
    var picture = picture();
    page.navigate(Manuscript.begin("Sätter in").path());
    page.locator("#text").fill("Före.Efter.");
    page.locator("#text").evaluate("it => it.setSelectionRange(5, 5)");
    page.locator("[data-pictures] summary").press("Enter");
    page.locator("[id='bild-" + picture.id() + "-in']").press("Enter");
    assertThat(page.locator("#text")).hasValue("Före.![Tavla](fil:" + picture.id() + ")Efter.");
    assertThat(page.locator("#text")).isFocused();
    assertThat(page.locator("#sparat")).containsText("Sparat");
  }

  @Test
  void everyone_can_use_the_choices() {
    picture();
    Desk.add("Med i listan, och har ett namn som är ganska långt.pdf", Samples.pdf("Lång"));
    page.navigate(Manuscript.begin("publikationer", "Tillgängliga val").path());
    page.locator("#filer summary").press("Enter");
    page.locator("[data-pictures] summary").press("Enter");
    check();
    page.navigate(Manuscript.begin("filmer", "Tillgängligt val").path());
    check();
  }

  private void check() {
    var found = new AxeBuilder(page).analyze().getViolations();
    org.assertj.core.api.Assertions.assertThat(found.stream().map(it -> it.getNodes())).isEmpty();
    var wide = page.evaluate("document.documentElement.scrollWidth - innerWidth");
    org.assertj.core.api.Assertions.assertThat(((Number) wide).intValue()).isLessThanOrEqualTo(0);
  }

  private static StoredFile picture() {
    return Desk.add("Tavla.png", Samples.image("png", 300, 200));
  }
}
