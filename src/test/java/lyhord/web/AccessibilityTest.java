package lyhord.web;

import static lyhord.Cast.ASTA;
import static lyhord.Cast.DAG;
import static lyhord.Cast.EVA;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import lyhord.Chromium;
import lyhord.PageTest;
import lyhord.library.desk.Manuscript;
import lyhord.media.Desk;
import lyhord.workbench.Overheard;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a machine can find against WCAG 2.2 AA: by day on a small screen, by night on a large. */
@Tag("slow")
@PageTest
class AccessibilityTest {

  private static String article = "";

  private static final Browser.NewContextOptions SMALL =
      new Browser.NewContextOptions().setViewportSize(320, 640);
  private static final List<String> LOOKS =
      List.of("color-contrast", "target-size", "link-in-text-block", "scrollable-region-focusable");
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  static Stream<String> open() {
    return Stream.of(
        "/",
        "/om",
        "/integritet",
        "/tillganglighet",
        "/logga-in",
        "/logga-in/lank",
        "/konto/nytt",
        "/logga-in/lank/skickad",
        "/lank/finns-inte",
        "/finns-inte",
        "/ova");
  }

  static Stream<String> toReadUpOn() {
    return Stream.of(
        "/bibliotek",
        "/bibliotek/metoder",
        "/bibliotek/metoder/trappan",
        "/bibliotek/fakta/somatisk-sjukdom-sluten-vard",
        "/bibliotek/publikationer?sida=2",
        "/bibliotek/publikationer/nka-2013-1",
        "/bibliotek/teman/vald",
        "/bibliotek/artiklar/orosanmalan",
        "/bibliotek/lankar/bris",
        "/sok",
        "/sok?q=orosanm%C3%A4lan",
        "/sok?q=barn&typ=lag",
        "/sok?q=finns-inte-alls",
        "/lag",
        "/lag?sok=finns-inte",
        "/lag/hsl",
        "/lag/sol-2001",
        "/lag/hsl/5-7",
        "/lag/sol/19-1",
        "/lag/sol-2001/14-1",
        "/lag/sol/19-1/jamfor/1");
  }

  static Stream<String> forMembers() {
    return Stream.of("/", "/konto", "/konto/utdrag", "/konto/ta-bort", "/konto/epost/finns-inte");
  }

  static Stream<String> forAdministrators() {
    return Stream.of("/medlemmar", "/medlemmar?sok=finns-inte", "/medlemmar/{eva}");
  }

  static Stream<String> forEditors() {
    return Stream.of(
        "/verkstad",
        "/verkstad/exempel",
        "/verkstad/forslag",
        "/verkstad/halsa/vuxen",
        "/verkstad/halsa/barn",
        "/redaktion/sokindex",
        "/lagradar",
        "/lagradar/hsl/5-7",
        "/redaktion/filer",
        "/redaktion/filer?sok=finns-inte",
        "/redaktion/filer/{film}",
        "/redaktion/filer/{bild}",
        "/redaktion",
        "/redaktion/bibliotek",
        "/redaktion/bibliotek?q=finns-inte",
        "/redaktion/bibliotek/ny",
        "/redaktion/handelser",
        "/redaktion/lankar",
        "{artikel}",
        "{artikel}?visa=fel",
        "{artikel}/forhandsvisning",
        "{artikel}/publicering",
        "{artikel}/versioner",
        "{artikel}/versioner/jamfor?fran=1&till=2",
        "{artikel}/avpublicering",
        "{artikel}/handelser");
  }

  @ParameterizedTest
  @MethodSource({"open", "toReadUpOn"})
  void everyone_can_use_a_page_for_everyone(String path) {
    try (var context = Chromium.context(SMALL)) {
      check(context, path);
    }
  }

  @ParameterizedTest
  @MethodSource("forMembers")
  void every_member_can_use_a_page_for_members(String path) {
    try (var context = Chromium.as(ASTA.member(), SMALL)) {
      check(context, path);
    }
  }

  @ParameterizedTest
  @MethodSource("forAdministrators")
  void every_administrator_can_use_a_page_for_administrators(String path) {
    try (var context = Chromium.as(EVA.member(), SMALL)) {
      check(context, path.replace("{eva}", EVA.member().id().toString()));
    }
  }

  @ParameterizedTest
  @MethodSource("forEditors")
  void every_editor_can_use_a_page_for_editors(String path) {
    Overheard.byStrangerWhoAgreed().says("Skvimpar du flarnig?").says("skvimpar du flarnig nu");
    if (path.startsWith("{") && article.isEmpty()) {
      article = Manuscript.changed("Tillgänglig").path();
    }
    try (var context = Chromium.as(DAG.member(), SMALL)) {
      look(context, Desk.withFiles(path.replace("{artikel}", article)));
    }
  }

  /** Small and light, then wide and dark: only what looks decide can differ the second time. */
  private static void check(BrowserContext context, String path) {
    var page = look(context, path);
    page.setViewportSize(1280, 900);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    check(page, path, new AxeBuilder(page).withRules(LOOKS));
  }

  /** Editors' pages are made of the parts that others have been seen in by night. */
  private static Page look(BrowserContext context, String path) {
    var page = context.newPage();
    page.navigate(path);
    check(page, path, new AxeBuilder(page).withTags(RULES));
    return page;
  }

  private static void check(Page page, String path, AxeBuilder axe) {
    var found = axe.analyze().getViolations();
    assertThat(found.stream().map(it -> it.getId() + " " + it.getNodes())).as(path).isEmpty();
    var wide = page.evaluate("document.documentElement.scrollWidth - innerWidth");
    assertThat(((Number) wide).intValue()).as("%s scrolls sideways", path).isLessThanOrEqualTo(0);
  }
}
