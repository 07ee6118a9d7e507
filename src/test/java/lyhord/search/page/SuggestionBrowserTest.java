package lyhord.search.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import lyhord.Chromium;
import lyhord.PageTest;
import lyhord.search.Ready;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is offered while one types, with the keyboard and the mouse. */
@Tag("slow")
@PageTest
class SuggestionBrowserTest {

  BrowserContext window;
  Page page;
  Locator field;

  @BeforeEach
  void open() {
    Ready.index();
    window = Chromium.context(new NewContextOptions().setViewportSize(320, 640));
    page = window.newPage();
    page.navigate("/sok");
    field = page.locator("#q");
  }

  @AfterEach
  void close() {
    window.close();
  }

  private Locator options() {
    return page.locator("[role=option]");
  }

  @Test
  void titles_are_offered_and_the_arrows_choose_one() {
    field.pressSequentially("maria");
    assertThat(options().first()).containsText("Maria, 38");
    assertThat(field).hasAttribute("aria-expanded", "true");
    field.press("ArrowDown");
    assertThat(options().first()).hasAttribute("aria-selected", "true");
    assertThat(field).hasAttribute("aria-activedescendant", "forslag-0");
    field.press("Enter");
    assertThat(page).hasURL(Pattern.compile("/ova/socialkontoret/maria$"));
  }

  @Test
  void escape_closes_the_list_and_what_was_typed_stays() {
    field.pressSequentially("maria");
    assertThat(options()).not().hasCount(0);
    field.press("Escape");
    assertThat(page.locator("#forslag")).isHidden();
    assertThat(field).hasAttribute("aria-expanded", "false");
    assertThat(field).hasValue("maria");
  }

  @Test
  void enter_without_a_choice_searches() {
    field.pressSequentially("maria");
    assertThat(options()).not().hasCount(0);
    field.press("Enter");
    assertThat(page).hasURL(Pattern.compile("/sok\\?q=maria$"));
    assertThat(page.locator(".hit").first()).containsText("Maria");
  }

  @Test
  void a_click_opens_what_is_offered() {
    field.pressSequentially("hsl 5:7");
    options().first().click();
    assertThat(page).hasURL(Pattern.compile("/lag/hsl/5-7$"));
  }

  @Test
  void a_word_that_nothing_begins_with_offers_nothing() {
    field.pressSequentially("xyzzyq");
    page.waitForTimeout(400);
    assertThat(page.locator("#forslag")).isHidden();
  }
}
