package lyhord.search.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnswersTest {

  private final List<String> searched = new ArrayList<>();
  private final Answers<String, String> answers =
      new Answers<>(this::search, it -> !it.equals("half"));

  private String search(String asked) {
    searched.add(asked);
    return asked;
  }

  @Test
  void what_is_asked_again_is_not_searched_again() {
    ask("oro", "oro", "oro");
    assertThat(searched).containsExactly("oro");
  }

  @Test
  void half_an_answer_is_not_kept() {
    ask("half", "half");
    assertThat(searched).hasSize(2);
  }

  @Test
  void while_most_is_new_only_what_is_asked_twice_is_kept() {
    IntStream.range(0, 3_000).forEach(it -> answers.to("ny " + it));
    searched.clear();
    ask("oro", "oro", "oro");
    assertThat(searched).containsExactly("oro", "oro");
  }

  private void ask(String... questions) {
    List.of(questions).forEach(answers::to);
  }
}
