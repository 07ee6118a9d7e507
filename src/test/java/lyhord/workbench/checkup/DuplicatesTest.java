package lyhord.workbench.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lyhord.understanding.Addressee;
import lyhord.understanding.Bank;
import lyhord.workbench.checkup.CheckupRun.Answer;
import org.junit.jupiter.api.Test;

class DuplicatesTest {

  private static final List<Bank.Example> EXAMPLES =
      List.of(
          example("sleep", "läkare", "Hur sover du?"),
          example("sleep", "student", "hur sover du"),
          example("energy", "läkare", "Orkar du?"),
          example("energy", "student", "Hur sover du??"));

  @Test
  void topics_with_few_examples_or_few_writers_are_flagged() {
    assertThat(new Duplicates(List.of("sleep", "mood"), EXAMPLES).thin())
        .containsExactly(new Findings.Thin("sleep", 2, 2), new Findings.Thin("mood", 0, 0));
  }

  @Test
  void the_same_sentence_in_two_topics_is_flagged_however_it_is_written() {
    assertThat(new Duplicates(List.of(), EXAMPLES).same())
        .containsExactly(new Findings.Same("hur sover du", List.of("sleep", "energy")));
  }

  @Test
  void the_topics_most_often_taken_for_each_other_come_first_with_their_sentences() {
    var answers =
        List.of(
            new Answer(EXAMPLES.get(0), "energy"),
            new Answer(EXAMPLES.get(1), "energy"),
            new Answer(EXAMPLES.get(2), "sleep"),
            new Answer(EXAMPLES.get(3), "energy"));
    var found = Confusions.of(answers, List.of(), List.of(), List.of());
    assertThat(found.right()).isEqualTo(1);
    assertThat(found.confusions().getFirst().sentences())
        .containsExactly("Hur sover du?", "hur sover du");
    assertThat(found.confusions()).extracting(Findings.Confusion::count).containsExactly(2, 1);
  }

  private static Bank.Example example(String topic, String voice, String text) {
    return new Bank.Example(topic, Addressee.ADULT, voice, text);
  }
}
