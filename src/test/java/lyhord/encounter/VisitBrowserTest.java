package lyhord.encounter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lyhord.PageTest;
import lyhord.clinic.Clinics;
import lyhord.understanding.Understanding.Verdict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A whole visit in each clinic, in a real browser, from the waiting room to the debrief. */
@PageTest
class VisitBrowserTest {

  private static final int WIDE = 1360;
  private static final int NARROW = 390;
  private static final String SLEEP = "Hur sover du?";

  /** How somebody sits, and whether every page on the way is held to what all pages must be. */
  record Way(Clinic clinic, int width, boolean scripts, boolean audited) {

    Window open() {
      return new Window(width, scripts);
    }

    void look(Window window) {
      if (audited) {
        window.audit();
      }
    }
  }

  enum Clinic {
    SOCIAL_OFFICE("socialkontoret/maria", VisitBrowserTest::inOneRoom),
    BUP("bup/liam", VisitBrowserTest::inThreeRooms),
    HEALTH_CENTRE("vardcentralen/anders", VisitBrowserTest::withExaminations);

    final String caseId;
    final BiConsumer<VisitBrowserTest, Window> middle;

    Clinic(String caseId, BiConsumer<VisitBrowserTest, Window> middle) {
      this.caseId = caseId;
      this.middle = middle;
    }
  }

  @Autowired Clinics clinics;

  static Stream<Way> ways() {
    return Stream.of(
        new Way(Clinic.SOCIAL_OFFICE, WIDE, true, true),
        new Way(Clinic.BUP, NARROW, true, false),
        new Way(Clinic.HEALTH_CENTRE, WIDE, false, false));
  }

  static Stream<Way> otherWays() {
    return Stream.of(Clinic.values())
        .flatMap(it -> Stream.of(WIDE, NARROW).map(width -> new Way(it, width, true, true)))
        .flatMap(it -> Stream.of(it, new Way(it.clinic, it.width, false, false)))
        .filter(way -> ways().noneMatch(way::equals));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void a_whole_visit(Way way) {
    var path = talk(way);
    try (var elsewhere = way.open()) {
      elsewhere.open(path);
      assertThat(elsewhere.turns().count()).isGreaterThan(1);
      elsewhere.say("Tack för att du kom. Hej då.").follow("Avsluta samtalet och bedöm");
      assess(elsewhere, way);
      assertThat(elsewhere.page()).hasURL(Pattern.compile("/aterkoppling$"));
      way.look(elsewhere);
    }
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("otherWays")
  void a_whole_visit_in_every_other_way(Way way) {
    a_whole_visit(way);
  }

  /** All until the pause; answers the address to come back to. */
  private String talk(Way way) {
    try (var window = way.open()) {
      way.look(window.open("/ova/" + way.clinic().caseId));
      way.look(window.begin(way.clinic().caseId));
      var path = window.path();
      mean(window, way);
      way.clinic().middle.accept(this, window);
      disown(window);
      way.look(window.follow("Pausa och lämna"));
      assertThat(window.page().locator("h1")).hasText("Samtalet är pausat");
      return path;
    }
  }

  private void mean(Window window, Way way) {
    way.look(window.say(Wordings.heardAs(Verdict.UNSURE, clinics, way.clinic().caseId)));
    window.page().locator(".unsure button").first().click();
    assertThat(window.page().locator(".unsure")).hasCount(0);
    assertThat(window.answers().last()).isVisible();
  }

  private static void disown(Window window) {
    window.press("Det var inte det jag frågade");
    assertThat(window.page().locator("#samtal")).containsText("räknas inte mot dig");
  }

  private void inOneRoom(Window window) {
    window.pick(SLEEP);
    assertThat(window.answers().last()).containsText("Jag somnar direkt");
    assertThat(window.face()).isEqualTo("Maria ser trött ut");
  }

  private void inThreeRooms(Window window) {
    window.press("Träffa Sara ensam");
    assertThat(window.page().locator(".room__place")).containsText("Sara ensam");
    window.pick(SLEEP).press("Träffa Liam och Sara ihop");
    assertThat(window.page().locator("#figur svg")).hasCount(2);
    window.audit().page().locator("input[name=till][value=liam]").check();
    window.say("Hur sover du, Liam?");
    assertThat(window.answers().last()).containsText("Liam:");
  }

  private void withExaminations(Window window) {
    window.pick("Mät blodtrycket").pick("Hb");
    assertThat(window.page().locator("#samtal")).containsText("164/98");
    window.pick("Går det bra att jag frågar om något som kan vara svårt att prata om?");
    window.page().locator("summary:text-is('Känn i ändtarmen')").click();
    window.page().locator("#skal").fill("Du har ont och har kräkts, jag vill utesluta blödning.");
    window.press("Undersök");
    assertThat(window.page().locator("#samtal")).containsText("Inga knölar");
    window.say(SLEEP);
    assertThat(window.page().locator("#samtal")).containsText("148 g/l");
  }

  /** First with mistakes: all that was written stays. */
  private static void assess(Window window, Way way) {
    way.look(window);
    var page = window.page();
    page.locator("#plan").fill("Vi ses på torsdag.");
    page.locator("#stod-anmalan").fill("999");
    window.press("Lämna in bedömningen");
    assertThat(page.locator(".notice--error li")).hasCount(4);
    way.look(window);
    assertThat(page.locator("#plan")).hasValue("Vi ses på torsdag.");
    page.locator("#stod-anmalan").fill("1");
    page.locator("#behov input").first().check();
    page.locator("#anmalan input").first().check();
    page.locator("#skal").fill("Barnen behöver veta vad som händer.");
    window.press("Lämna in bedömningen");
  }
}
