package lyhord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lyhord.Css.Declaration;
import org.junit.jupiter.api.Test;

/** One look, kept in one place, that works in every browser in use. */
class BaselineCssTest {
  private static final Path SHEETS = Path.of("src/main/resources/static/css");

  private static final Pattern PHYSICAL =
      Pattern.compile(
          "(margin|padding|border|scroll-margin|scroll-padding)-(left|right)(-.*)?|left|right");

  private static final Pattern COLOUR =
      Pattern.compile(
          "#[0-9a-f]{3,8}\\b|\\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\\("
              + "|\\b(white|black|red|green|blue|yellow|orange|purple|pink|brown|navy|teal|aqua|lime"
              + "|gr[ae]y|silver|gold|maroon|olive|fuchsia|(light|dark)[a-z]+|[a-z]+(blue|green))\\b");

  private static final Pattern NOT_A_COLOUR =
      Pattern.compile("var\\(--[\\w-]+|--[\\w-]+|url\\([^)]*\\)|\"[^\"]*\"|light-dark");

  /** Not yet in every browser for thirty months (Baseline, looked up on 22 November 2026). */
  private static final Pattern TOO_NEW_PROPERTY =
      Pattern.compile(
          "accent-color|backdrop-filter|box-decoration-break|corner-.*shape|content-visibility"
              + "|field-sizing|font-size-adjust|hanging-punctuation|hyphenate-limit-chars|initial-letter"
              + "|interactivity|interpolate-size|line-clamp|margin-trim|overflow-(anchor|clip-margin)"
              + "|overscroll-behavior.*|position-(anchor|area|try.*|visibility)|anchor-.*|reading-.*"
              + "|resize|(row-)?rule-.*|scroll-(initial-target|marker-group|target-group|timeline.*)"
              + "|scrollbar-.*|text-(autospace|box.*|fit|justify|size-adjust|spacing-trim|wrap-.*)"
              + "|animation-(range.*|timeline)|(view-)?timeline-.*|transition-behavior|user-select"
              + "|view-transition-.*|zoom|-(webkit|moz|ms)-.*");

  private static final Pattern TOO_NEW_VALUE =
      Pattern.compile(
          "\\b(anchor|anchor-size|attr|calc-size|contrast-color|cross-fade|if|progress|random|scroll"
              + "|shape|sibling-count|sibling-index|sign|abs|superellipse|view)\\("
              + "|\\b(rgb|hsl|hwb|lab|lch|oklab|oklch)a?\\(from\\b"
              + "|\\b(allow-discrete|base-select|grid-lanes|pretty|stretch)\\b");

  private static final Pattern TOO_NEW_RULE =
      Pattern.compile(
          "@(custom-media|function|position-try|property|scope|starting-style|view-transition)\\b"
              + "|@container\\s+(style|scroll-state|anchored)|@media.*(inverted-colors|reduced-data"
              + "|reduced-transparency)|:(autofill|heading|open|has-slotted|state|target-current)\\b"
              + "|::(checkmark|column|details-content|highlight|marker|picker|scroll-|target-text"
              + "|view-transition)");

  @Test
  void nothing_is_important_but_in_print_and_in_the_reset() {
    assertNone(
        it ->
            it.value().contains("!important")
                && !it.isForPrint()
                && !it.where().startsWith("reset.css"));
  }

  @Test
  void lines_start_and_end_whichever_way_they_run() {
    assertNone(
        it ->
            PHYSICAL.matcher(it.property()).matches()
                || (it.property().matches("text-align|float|clear")
                    && it.value().matches("left|right")));
  }

  @Test
  void colours_are_named_in_one_file() {
    assertNone(
        it ->
            !it.where().matches("(_global|portrait)\\.css:.*")
                && COLOUR.matcher(NOT_A_COLOUR.matcher(it.value()).replaceAll("")).find());
  }

  @Test
  void properties_and_values_are_widely_available() {
    assertNone(
        it ->
            TOO_NEW_PROPERTY.matcher(it.property()).matches()
                || (!it.property().startsWith("--") && TOO_NEW_VALUE.matcher(it.value()).find()));
  }

  @Test
  void selectors_and_rules_are_widely_available() {
    var found =
        Css.in(SHEETS)
            .flatMap(css -> css.preludes().stream())
            .filter(it -> TOO_NEW_RULE.matcher(it.text()).find());
    assertThat(found.map(it -> it.where() + " " + it.text())).isEmpty();
  }

  @Test
  void every_component_stands_in_a_layer() {
    var outside =
        declarations()
            .filter(it -> !it.where().startsWith("_global.css"))
            .filter(it -> !it.within().getFirst().startsWith("@layer"));
    assertThat(outside.map(Declaration::where)).isEmpty();
  }

  @Test
  void templates_carry_no_looks() {
    var styled =
        Sources.in(Sources.JAVA, ".jte").stream()
            .filter(it -> Sources.read(it).matches("(?s).*(<style|\\sstyle=).*"));
    assertThat(styled).isEmpty();
  }

  private static void assertNone(Predicate<Declaration> wrong) {
    var found = declarations().filter(wrong);
    assertThat(found.map(it -> it.where() + " " + it.property() + ": " + it.value())).isEmpty();
  }

  private static Stream<Declaration> declarations() {
    return Css.in(SHEETS).flatMap(css -> css.declarations().stream());
  }
}
