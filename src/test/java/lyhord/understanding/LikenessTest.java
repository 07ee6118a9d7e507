package lyhord.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LikenessTest {

  private static final List<String> SAID =
      List.of(
          "Har ni några husdjur hemma?",
          "Gillar du fotboll?",
          "har ni husdjur hemma",
          "gillar du fotboll",
          "Vem vet?");

  @Test
  void sentences_that_share_most_of_their_words_are_put_together_in_the_order_they_came() {
    assertThat(Spoken.INTERPRETER.alike(SAID, .5))
        .containsExactly(List.of(0, 2), List.of(1, 3), List.of(4));
  }

  @Test
  void nothing_is_alike_when_there_is_nothing() {
    assertThat(Spoken.INTERPRETER.alike(List.of(), .5)).isEmpty();
  }
}
