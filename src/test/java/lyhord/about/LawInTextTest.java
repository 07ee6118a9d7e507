package lyhord.about;

import static lyhord.Cast.stranger;
import static org.assertj.core.api.Assertions.assertThat;

import lyhord.PageTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@PageTest
class LawInTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/om"})
  void a_sign_after_a_section_stands_right_after_it(String path) {
    var page = stranger().open(path).body();
    assertThat(page).contains("href=\"/lag/").doesNotContainPattern("</a>\\s+[.,]");
  }
}
