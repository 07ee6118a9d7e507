package lyhord.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import lyhord.understanding.Understanding.Observed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class MannersTest {

  @ParameterizedTest
  @CsvFileSource(resources = "manners.tsv", delimiter = '\t')
  void a_manner_is_heard_in_the_words(String manner, String turn) {
    assertThat(Spoken.toAdult(turn).manners())
        .extracting(observed -> observed.manner().swedish())
        .contains(manner);
  }

  @Test
  void the_words_are_shown_as_they_were_typed() {
    assertThat(Spoken.toAdult("Får jag fråga en grej?").manners())
        .contains(new Observed(Manner.PERMIT, "Får jag fråga"));
  }

  @Test
  void a_neutral_question_has_no_unhelpful_manner_but_its_form() {
    assertThat(Spoken.toAdult("Hur sover du?").manners())
        .extracting(Observed::manner)
        .noneMatch(manner -> !manner.helpful());
  }
}
