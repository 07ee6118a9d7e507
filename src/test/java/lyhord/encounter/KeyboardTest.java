package lyhord.encounter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import lyhord.PageTest;
import org.junit.jupiter.api.Test;

/** A whole visit with the keyboard alone: every step can be reached, and one sees where one is. */
@PageTest
class KeyboardTest {

  /** What the one in focus is called, and whether it can be seen that it is in focus. */
  private static final String FOCUSED =
      """
      () => {
        const it = document.activeElement;
        const label = it.labels?.[0]?.textContent ?? it.textContent;
        const style = getComputedStyle(it);
        const box = it.getBoundingClientRect();
        const seen = style.outlineStyle !== "none" || it.matches("input, textarea");
        const inside = box.bottom > 0 && box.top < innerHeight;
        const between = it === document.body; // the browser's own controls come next
        return between ? "" : (seen && inside ? "" : "unseen ") + label.trim();
      }
      """;

  private static final int FAR = 150;

  @Test
  void a_whole_visit_can_be_made_with_the_keyboard_alone() {
    try (var window = new Window(1360, true)) {
      window.open("/ova/socialkontoret/maria");
      talk(window.page());
      assess(window.page(), "Lämna in bedömningen");
      assertThat(window.page()).hasURL(Pattern.compile("/aterkoppling$"));
    }
  }

  @Test
  void a_room_is_left_for_another_with_the_keyboard() {
    try (var window = new Window(390, true)) {
      window.open("/ova/bup/liam");
      press(window.page(), "Börja samtalet");
      assertThat(window.page().locator("#text")).isFocused();
      press(window.page(), "Träffa Sara ensam");
      assertThat(window.page().locator("#samtal")).containsText("Sara ensam");
    }
  }

  @Test
  void enter_in_a_field_of_the_assessment_saves_it_and_does_not_hand_it_in() {
    try (var window = new Window(1360, true).enter("socialkontoret/maria")) {
      window.say("Hur sover du?").follow("Avsluta samtalet och bedöm");
      assess(window.page(), "Bygger på replik");
      assertThat(window.page().locator("#sparat")).containsText("Utkastet är sparat");
      assertThat(window.page().locator("#skal")).hasValue("Barnen behöver veta.");
    }
  }

  private static void talk(Page page) {
    press(page, "Börja samtalet");
    assertThat(page.locator("#text")).isFocused();
    page.keyboard().type("Hur sover du?");
    page.keyboard().press("Enter");
    assertThat(page.locator(".turn__answer")).hasCount(2);
    press(page, "Hälsa");
    press(page, "Hur är det med aptiten?");
    assertThat(page.locator(".turn__answer")).hasCount(3);
    press(page, "Avsluta samtalet och bedöm");
  }

  /** Fills in what is needed, and ends with Enter on a button or in a field. */
  private static void assess(Page page, String end) {
    assertThat(page.locator("h1")).hasText("Vad behöver göras?");
    reach(page, page.locator("#behov .choice").first().innerText());
    page.keyboard().press("Space");
    reach(page, page.locator("#anmalan .choice").first().innerText());
    page.keyboard().press("Space");
    reach(page, "Varför?");
    page.keyboard().type("Barnen behöver veta.");
    press(page, end);
  }

  private static void press(Page page, String label) {
    reach(page, label);
    page.keyboard().press("Enter");
  }

  /** Goes on with Tab until the right thing is in focus. */
  private static void reach(Page page, String label) {
    for (var steps = 0; steps < FAR; steps++) {
      page.keyboard().press("Tab");
      var focused = (String) page.evaluate(FOCUSED);
      assertThat(focused).doesNotStartWith("unseen");
      if (focused.strip().equals(label.strip())) {
        return;
      }
    }
    throw new AssertionError("Tab never comes to " + label);
  }
}
