package lyhord.library.desk.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static lyhord.Cast.DAG;
import static lyhord.Cast.GUN;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.regex.Pattern;
import lyhord.Chromium;
import lyhord.PageTest;
import lyhord.library.desk.Manuscript;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writing where scripts run: the text is saved as one types. */
@PageTest
class WritingBrowserTest {

  BrowserContext context;
  Page page;

  @BeforeEach
  void open() {
    context = Chromium.as(DAG.member(), new NewContextOptions().setViewportSize(1360, 900));
    context.setDefaultTimeout(15_000);
    page = context.newPage();
  }

  @AfterEach
  void close() {
    context.close();
  }

  @Test
  void what_one_types_is_saved_without_a_press() {
    var article = write("Sparas av sig själv", "Nästan klar");
    assertThat(saved()).hasText(Pattern.compile("^Sparat \\d\\d:\\d\\d$"));
    org.assertj.core.api.Assertions.assertThat(article.form().value("text"))
        .isEqualTo("Nästan klar");
  }

  @Test
  void each_save_goes_on_from_the_last() {
    var article = write("Flera gånger", "Ett");
    assertThat(saved()).containsText("Sparat");
    page.locator("#text").fill("Två");
    page.waitForResponse("**/autospara", () -> page.keyboard().press("End"));
    page.locator("button:text-is('Spara utkastet')").click();
    assertThat(page.locator(".notice--done")).containsText("Utkastet är sparat.");
    org.assertj.core.api.Assertions.assertThat(article.form().value("text")).isEqualTo("Två");
  }

  @Test
  void a_text_that_cannot_be_sent_stays_and_is_sent_later() {
    page.route("**/autospara", Route::abort);
    var article = write("Utan nät", "Skrivet på tåget");
    assertThat(saved()).containsText("Texten står kvar här");
    page.unroute("**/autospara");
    page.evaluate("dispatchEvent(new Event('online'))");
    assertThat(saved()).containsText("Sparat");
    org.assertj.core.api.Assertions.assertThat(article.form().value("text"))
        .isEqualTo("Skrivet på tåget");
  }

  @Test
  void one_who_is_signed_out_keeps_the_text_and_is_told() {
    var article = Manuscript.begin("Utloggad");
    page.navigate(article.path());
    context.clearCookies();
    page.locator("#text").fill("Får inte försvinna");
    page.locator("button:text-is('Spara utkastet')").click();
    assertThat(saved()).containsText("Du är inte inloggad längre. Logga in i en ny flik.");
    assertThat(page.locator("#text")).hasValue("Får inte försvinna");
  }

  @Test
  void one_who_comes_second_is_told_and_chooses() {
    var article = Manuscript.begin("Två i var sitt fönster");
    page.navigate(article.path());
    article.form(GUN).fill("text", "Gun var först").press("Spara utkastet");
    page.locator("#text").fill("Dag kom sedan");
    assertThat(saved()).containsText("Någon annan har sparat");
    page.locator("button:text-is('Spara utkastet')").click();
    assertThat(page.locator("h1")).hasText("Två har skrivit samtidigt");
    var found = new AxeBuilder(page).analyze().getViolations();
    org.assertj.core.api.Assertions.assertThat(found.stream().map(it -> it.getId())).isEmpty();
    page.locator("#text").fill("Gun var först, Dag kom sedan");
    page.locator("button:text-is('Spara det valda')").click();
    assertThat(page.locator("#text")).hasValue("Gun var först, Dag kom sedan");
  }

  @Test
  void the_tools_write_what_one_could_have_typed() {
    page.navigate(Manuscript.begin("Verktyg").path());
    page.locator("#text").fill("Att fråga");
    tool("Rubrik").click();
    assertThat(page.locator("#text")).hasValue("## Att fråga");
    tool("Rubrik").click();
    page.keyboard().press("Control+A");
    tool("Fet").click();
    assertThat(page.locator("#text")).hasValue("**Att fråga**");
  }

  @Test
  void the_tools_are_reached_by_keyboard() {
    page.navigate(Manuscript.begin("Tangenter").path());
    tool("Rubrik").focus();
    page.keyboard().press("ArrowRight");
    assertThat(tool("Fet")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator("#text")).isFocused();
    page.keyboard().type("viktigt");
    assertThat(page.locator("#text")).hasValue("**viktigt**");
  }

  private Manuscript write(String title, String text) {
    var article = Manuscript.begin(title);
    page.navigate(article.path());
    page.locator("#text").fill(text);
    return article;
  }

  private com.microsoft.playwright.Locator tool(String name) {
    return page.locator(".tools button:text-is('" + name + "')");
  }

  private com.microsoft.playwright.Locator saved() {
    return page.locator("#sparat");
  }
}
