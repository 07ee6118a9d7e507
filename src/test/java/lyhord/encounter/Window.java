package lyhord.encounter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lyhord.Chromium;
import lyhord.Playhouse;

/**
 * A window in Chromium where a visit is made. When it is closed it has asked nobody else for
 * anything, kept no cookie, and no page has complained.
 */
final class Window implements AutoCloseable {

  private static final int HEIGHT = 1000;
  private static final int PATIENCE = 200;

  private final String root;
  private final boolean scripts;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  Window(int width, boolean scripts) {
    this(Playhouse.address(), width, scripts);
  }

  Window(String root, int width, boolean scripts) {
    this.root = root;
    this.scripts = scripts;
    context =
        Chromium.browser()
            .newContext(
                new NewContextOptions()
                    .setBaseURL(root)
                    .setLocale("sv-SE")
                    .setReducedMotion(ReducedMotion.REDUCE)
                    .setViewportSize(width, HEIGHT)
                    .setJavaScriptEnabled(scripts));
    context.setDefaultTimeout(15_000);
    page = context.newPage();
    watch();
  }

  private void watch() {
    page.onRequest(
        request -> {
          if (!request.url().startsWith(root + "/")) {
            complaints.add("asked " + request.url());
          }
        });
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !message.text().contains("422")) {
            complaints.add(message.text());
          }
        });
  }

  Page page() {
    return page;
  }

  Window open(String path) {
    page.navigate(path);
    return this;
  }

  /** From the waiting room into the room. */
  Window begin(String caseId) {
    open("/ova/" + caseId);
    press("Börja samtalet");
    assertThat(page).hasURL(Pattern.compile("/besok/[\\w-]{22}$"));
    return this;
  }

  /** Into a room where somebody has just gone in. */
  Window enter(String caseId) {
    return open(new Interviewer(root).visit(caseId).path());
  }

  /** Types something, presses Enter, and waits until it has been heard. */
  Window say(String words) {
    var heard = turns().count();
    page.locator("#text").fill(words);
    page.keyboard().press("Enter");
    assertThat(turns()).hasCount(heard + 1);
    assertThat(page.locator("#text")).hasValue("");
    return this;
  }

  /** Opens the area where a ready question or an examination is, and takes it. */
  Window pick(String label) {
    var button = page.locator("button:text-is(\"" + label + "\")");
    if (!button.isVisible()) {
      page.locator(".area", new LocatorOptions().setHas(button)).locator("summary").click();
    }
    button.click();
    assertThat(page).hasURL(Pattern.compile("#nu$"));
    return this;
  }

  Window press(String label) {
    page.locator("button:text-is(\"" + label + "\")").last().click();
    return this;
  }

  Window follow(String link) {
    page.locator("a:text-is(\"" + link + "\")").first().click();
    return this;
  }

  /** Holds the page to what must hold of every page. The machinery of axe is a script itself. */
  Window audit() {
    if (scripts) {
      Audit.accessible(page);
    }
    Audit.fitting(page);
    return this;
  }

  /** Asks until it is so; the pages do not let a script of ours wait for them. */
  void waitUntil(String expression) {
    for (var tries = 0; !Boolean.TRUE.equals(page.evaluate(expression)); tries++) {
      assertThat(tries).as(expression).isLessThan(PATIENCE);
      page.waitForTimeout(50);
    }
  }

  Locator turns() {
    return page.locator(".turn__you");
  }

  Locator answers() {
    return page.locator(".turn__answer");
  }

  /** How the one in the room looks, in words. */
  String face() {
    return page.locator("#figur svg").first().getAttribute("aria-label");
  }

  /** What is drawn: which face the portrait wears. */
  String drawn() {
    return page.locator("#figur svg use").last().getAttribute("href");
  }

  String path() {
    return page.url().substring(root.length()).replaceFirst("#.*", "");
  }

  @Override
  public void close() {
    var cookies = context.cookies();
    context.close();
    assertThat(complaints).isEmpty();
    assertThat(cookies).isEmpty();
  }
}
