package lyhord.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FuzzTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n\n",
        "?",
        "...",
        "😀😀😀",
        "<script>alert('x')</script>",
        "مرحبا كيف حالك",
        "你好吗",
        "а как дела",
        "\u0000\u0001",
        "'; drop table x; --",
        "%s %n {0}",
        "\uD800",
        "e\u0301",
        "1 2 3",
        "((((((((",
        "/ * … ^ $"
      })
  void odd_input_is_no_topic_and_no_crash(String text) {
    assertThat(Spoken.toAdult(text).topic()).isEqualTo(Understanding.NONE);
  }

  @Test
  void an_html_tag_does_not_hide_a_question() {
    assertThat(Spoken.toAdult("<b>Hur sover du?</b>").topic()).isEqualTo("sleep");
  }

  @Test
  void two_thousand_characters_of_anything_take_bounded_time() {
    var random = new Random(7);
    var letters = "abcdefghijklmnopqrstuvwxyzåäö ?.,!\n😀";
    for (var round = 0; round < 40; round++) {
      var text = new StringBuilder();
      random.ints(2000, 0, letters.length()).forEach(i -> text.append(letters.charAt(i)));
      takesLittleTime(text.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "hur ", "och ", "? ", "du dricker och ", "berätta ", "aa aa", "väl inte så "})
  void repetition_takes_bounded_time(String piece) {
    takesLittleTime(piece.repeat(2000 / piece.length()));
  }

  private static void takesLittleTime(String text) {
    var start = System.nanoTime();
    assertThatCode(() -> Spoken.toAdult("sleep", text)).doesNotThrowAnyException();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
  }
}
