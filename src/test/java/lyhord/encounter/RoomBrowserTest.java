package lyhord.encounter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import lyhord.PageTest;
import lyhord.Playhouse;
import lyhord.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The interview room where scripts run: the page stays, and only what is new changes. */
@PageTest
class RoomBrowserTest {

  private static final String MARIA = "socialkontoret/maria";
  private static final String SLEEP = "Hur sover du?";

  /** A voice that writes down what it is given to say. */
  private static final String VOICE =
      """
      window.spoken = [];
      Object.defineProperty(window, "speechSynthesis", { value: {
        speak: (it) => window.spoken.push(it.lang + ": " + it.text),
        cancel: () => window.spoken.push("hush"),
        getVoices: () => [],
      } });
      """;

  Window window;
  Page page;

  @BeforeEach
  void open() {
    window = new Window(1360, true);
    page = window.page();
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void the_face_changes_with_the_answer() {
    window.enter(MARIA);
    assertThat(window.face()).isEqualTo("Maria ser avvaktande ut");
    var before = window.drawn();
    window.say(SLEEP);
    assertThat(window.face()).isEqualTo("Maria ser trött ut");
    assertThat(window.drawn()).isNotEqualTo(before);
  }

  @Test
  void a_question_is_answered_without_a_new_page() {
    window.enter(MARIA);
    page.evaluate("window.stayed = true");
    window.say(SLEEP).say("Hur är det med aptiten?");
    assertThat(page.evaluate("window.stayed")).isEqualTo(true);
    assertThat(window.answers()).hasCount(3);
    assertThat(page.locator("#nu")).hasCount(1);
  }

  @Test
  void the_field_keeps_its_focus_from_the_first_moment() {
    window.enter(MARIA);
    assertThat(page.locator("#text")).isFocused();
    page.keyboard().type(SLEEP);
    page.keyboard().press("Enter");
    assertThat(window.answers()).hasCount(2);
    page.keyboard().type("Hur är det med aptiten?");
    assertThat(page.locator("#text")).hasValue("Hur är det med aptiten?");
  }

  @Test
  void the_field_has_the_focus_after_a_ready_question() {
    window.enter(MARIA).pick(SLEEP);
    assertThat(page.locator("#text")).isFocused();
  }

  @Test
  void what_is_refused_stays_in_the_field() {
    window.enter(MARIA);
    page.locator("#text").fill("😀😀");
    page.keyboard().press("Enter");
    assertThat(page.locator("#fel")).containsText("Klienten hör inga ord.");
    assertThat(page.locator("#text")).hasValue("😀😀");
    window.audit().say(SLEEP);
    assertThat(page.locator("#fel")).hasCount(0);
  }

  @Test
  void two_quick_presses_of_enter_ask_once() {
    window.enter(MARIA);
    page.locator("#text").fill(SLEEP);
    page.keyboard().press("Enter");
    page.keyboard().press("Enter");
    assertThat(window.answers()).hasCount(2);
    assertThat(window.turns()).hasCount(1);
  }

  @Test
  void a_question_begun_while_the_answer_comes_is_kept() {
    window.enter(MARIA);
    page.route(
        "**/repliker",
        it -> {
          page.locator("#text").fill("Hur är det med");
          it.resume();
        });
    page.locator("#text").fill(SLEEP);
    page.keyboard().press("Enter");
    assertThat(window.answers()).hasCount(2);
    assertThat(page.locator("#text")).hasValue("Hur är det med");
  }

  @Test
  void answers_are_read_aloud_in_swedish_when_one_wants_it() {
    page.addInitScript(VOICE);
    window.enter(MARIA).press("Läs upp svaren");
    assertThat(page.locator("#las-upp")).hasAttribute("aria-pressed", "true");
    window.say(SLEEP).press("Sluta läsa upp").say("Hur är det med aptiten?");
    assertThat(spoken())
        .containsExactly(
            "hush",
            "sv-SE: Hej. Ja, det är väl jag som är Maria. Ska jag sitta här?",
            "hush",
            "sv-SE: Sådär. Jag somnar direkt, men vaknar vid fyra och ligger och tänker.",
            "hush");
  }

  @Test
  void an_answer_is_read_aloud_also_when_a_result_comes_after_it() {
    page.addInitScript(VOICE);
    window.enter("vardcentralen/anders").pick("EKG").press("Läs upp svaren").say(SLEEP);
    assertThat(page.locator("#nu")).containsText("Sinusrytm 90");
    assertThat(spoken().getLast()).startsWith("sv-SE: Dåligt. Jag somnar i soffan");
  }

  @Test
  void an_order_that_is_answered_says_so() {
    window.enter("vardcentralen/anders").pick("EKG").say(SLEEP);
    assertThat(page.locator("#bestalld-ekg")).hasText("EKG: klart, se samtalet");
  }

  @Test
  void the_clock_goes_while_one_talks() {
    window.enter(MARIA);
    Playhouse.bean(Statements.PassingTime.class).pass(Duration.ofMinutes(7));
    window.say(SLEEP);
    assertThat(page.locator("#klocka")).hasText("7 min");
  }

  @Test
  void where_there_are_several_one_sees_who_answers() {
    window.enter("bup/liam").say("Hur är det hemma?");
    assertThat(page.locator(".turn__by").last()).isVisible();
    assertThat(page.locator(".turn__by").first()).hasText("Liam:");
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 390, 1360})
  void two_who_ask_two_have_room_to_write(int width) {
    page.setViewportSize(width, 800);
    window.open("/ova/bup/liam").page().locator("input[name=antal][value='2']").check();
    window.press("Börja samtalet").say("Hur är det hemma?").audit();
    assertThat(page.locator("#text").boundingBox().width).isGreaterThan(180);
    assertThat(page.locator("#sag input[name=av]")).hasCount(2);
  }

  @Test
  void without_a_voice_nothing_offers_to_read_aloud() {
    page.addInitScript("delete window.speechSynthesis; window.speechSynthesis = undefined;");
    window.enter(MARIA);
    assertThat(page.locator("#las-upp")).isHidden();
  }

  private List<String> spoken() {
    return ((List<?>) page.evaluate("window.spoken")).stream().map(String.class::cast).toList();
  }
}
