package lyhord.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class FormsTest {

  @ParameterizedTest
  @CsvFileSource(resources = "forms.tsv", delimiter = '\t')
  void the_form_is_told_by_words_and_their_order(String form, String turn) {
    assertThat(Spoken.toAdult(turn).form().id()).isEqualTo(form);
  }
}
