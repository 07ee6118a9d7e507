package lyhord.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** What must hold of every page, whoever meets it. */
final class Audit {

  /** Narrow: the smallest telephone. Low: a laptop's window at 400 %. */
  private static final Map<String, int[]> SMALL =
      Map.of("narrow", new int[] {320, 800}, "at 400 %", new int[] {320, 256});

  private static final String WIDER =
      """
      () => document.documentElement.scrollWidth <= innerWidth ? [] :
        [...document.querySelectorAll('body *')]
          .filter(it => it.getBoundingClientRect().right > innerWidth + 1)
          .map(it => it.tagName + '.' + it.className)
      """;

  private Audit() {}

  static void accessible(Page page) {
    var faults = new AxeBuilder(page).analyze().getViolations().stream().map(Audit::told).toList();
    assertThat(faults).as("axe at " + page.url()).isEmpty();
  }

  static void fitting(Page page) {
    var before = page.viewportSize();
    SMALL.forEach(
        (name, size) -> {
          page.setViewportSize(size[0], size[1]);
          assertThat((List<?>) page.evaluate(WIDER)).as(page.url() + " " + name).isEmpty();
        });
    page.setViewportSize(before.width, before.height);
  }

  private static String told(Rule rule) {
    var where = rule.getNodes().stream().map(it -> it.getTarget() + " " + it.getHtml()).toList();
    return rule.getId() + ": " + rule.getHelp() + " " + where;
  }
}
