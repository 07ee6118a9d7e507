package lyhord.search.swedish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwedishTest {

  private final Swedish swedish =
      Lists.with("barn skola kvinna familj gata arbetsplats missbruk problem utredning pojke");

  @ParameterizedTest
  @CsvSource({
    "barn, barnen",
    "barn, barnets",
    "förälder, föräldrarna",
    "missbruk, missbruket",
    "skola, skolans",
    "anmälan, anmälningar",
    "stöd, stödja",
    "anhörig, anhörigas",
    "utredning, utredningen",
    "samtal, samtalen"
  })
  void forms_of_a_word_have_one_stem(String one, String other) {
    assertThat(swedish.forms(one).stem()).isEqualTo(swedish.forms(other).stem());
  }

  @ParameterizedTest
  @CsvSource({"får, far", "våld, vald", "rätt, ratt", "barn, barr", "hör, hor", "man, mån"})
  void words_apart_have_stems_apart(String one, String other) {
    assertThat(swedish.forms(one).stem()).isNotEqualTo(swedish.forms(other).stem());
  }

  @ParameterizedTest
  @CsvSource({
    "missbruksproblem, missbruk problem",
    "anhörigstöd, anhörig stöd",
    "barnavårdsutredning, barn vård utredning",
    "kvinnomisshandel, ''",
    "kvinnogrupp, kvinna grupp",
    "skolsituation, ''",
    "skolsköterska, ''",
    "familjestöd, familj stöd",
    "pojkgrupp, pojke grupp",
    "självmordsrisk, självmord risk",
    "förälder, ''",
    "behandling, ''",
    "barnen, ''"
  })
  void compounds_are_taken_apart_into_words_that_are_in_use(String word, String parts) {
    var stems = parts.isEmpty() ? List.of() : stems(List.of(parts.split(" ")));
    assertThat(swedish.forms(word).parts()).isEqualTo(stems);
  }

  @Test
  void a_compound_without_known_parts_is_one_word() {
    assertThat(Lists.with().forms("stolsrygg").parts()).isEmpty();
  }

  @Test
  void a_very_long_word_is_left_as_it_is() {
    assertThat(swedish.forms("barn".repeat(40)).parts()).isEmpty();
  }

  @Test
  void synonyms_are_found_by_any_of_their_forms() {
    var match = swedish.synonyms().at(stems(List.of("suiciden")), 0);
    assertThat(match.instead()).contains(List.of("självmord"));
  }

  @Test
  void the_longest_expression_is_taken() {
    var match = swedish.synonyms().at(stems(List.of("psykisk", "ohälsa", "hemma")), 0);
    assertThat(match.words()).isEqualTo(2);
    assertThat(match.instead()).contains(List.of("psykisk", "sjukdom"));
  }

  @Test
  void an_arrow_points_one_way() {
    assertThat(swedish.synonyms().at(stems(List.of("samtycke")), 0).instead()).isEmpty();
  }

  private List<String> stems(List<String> words) {
    return words.stream().map(it -> swedish.forms(it).stem()).toList();
  }
}
