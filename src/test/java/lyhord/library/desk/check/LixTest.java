package lyhord.library.desk.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LixTest {

  @Test
  void short_words_in_short_sentences_are_light() {
    assertThat(Lix.of("Du kan fråga. Du kan lyssna på barnet. Det hjälper.").value()).isEqualTo(13);
  }

  @Test
  void words_of_more_than_six_letters_are_heavy() {
    var lix = Lix.of("Socialnämnden ansvarar.");
    assertThat(lix).isEqualTo(new Lix(2, 1, 2));
    assertThat(lix.value()).isEqualTo(102);
  }

  @Test
  void a_heading_without_a_full_stop_is_a_sentence_of_its_own() {
    assertThat(Lix.of("Att fråga barn\n\nFråga alla.").sentences()).isEqualTo(2);
  }

  @Test
  void a_point_within_a_number_ends_nothing() {
    assertThat(Lix.of("Det var 7.8 procent.").sentences()).isEqualTo(1);
  }

  @Test
  void nothing_weighs_nothing() {
    assertThat(Lix.of("").value()).isZero();
  }
}
