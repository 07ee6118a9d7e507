package lyhord.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import lyhord.Chromium;
import lyhord.PageTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a first visitor has to wait for: each page with all it needs, nothing zipped. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WeightTest {

  private static final int MOST = 150_000;

  private final List<String> paths =
      new ArrayList<>(List.of("/", "/ova", "/ova/bup", "/ova/bup/liam"));

  @BeforeAll
  void make_a_visit() {
    var anna = new Interviewer().visit("bup/liam", "rum", "tillsammans").say("Hur sover du?");
    var room = anna.path();
    var unfinished = new Interviewer().visit("vardcentralen/anders").press("Hur sover du?").path();
    anna.open(room + "/bedomning")
        .press(
            "Lämna in bedömningen",
            "val",
            anna.page().expectFirst("input[name=val]").val(),
            "anmalan",
            "nu",
            "skal",
            "Liam är inte trygg.");
    paths.addAll(List.of(unfinished, unfinished + "/paus", unfinished + "/bedomning", anna.path()));
  }

  List<String> paths() {
    return paths;
  }

  @ParameterizedTest
  @MethodSource("paths")
  void a_first_load_is_light(String path) {
    var fetched = new ArrayList<Response>();
    try (var context = Chromium.context(new NewContextOptions())) {
      var page = context.newPage();
      page.onResponse(fetched::add);
      page.navigate(path);
      page.evaluate("() => document.fonts.ready.then(() => true)");
      var all = List.copyOf(fetched);
      assertThat(all).hasSizeGreaterThan(3);
      assertThat(all.stream().mapToInt(it -> it.body().length).sum()).isLessThan(MOST);
    }
  }
}
