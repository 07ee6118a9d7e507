package lyhord.understanding;

import static lyhord.understanding.Spoken.toAdult;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpTest {

  @ParameterizedTest
  @CsvSource({
    "alcohol-use, och hur ofta då?, alcohol-frequency",
    "alcohol-use, hur mycket?, alcohol-amount",
    "alcohol-amount, hur länge då, alcohol-history",
    "violence-physical, när började det?, violence-history",
    "violence-physical, och barnen då?, children-witness-violence",
    "has-children, vad heter de?, children-names-ages",
    "has-children, var är de nu?, children-whereabouts-now",
    "alcohol-use, vet de om det?, children-knowledge",
    "sleep, sen när då, symptom-onset",
    "bereavement, Var pojkarna med?, children-and-loss",
    "violence-physical, Blev det några märken?, injuries",
    "social-network, Vem kan du åka till?, escape-network",
  })
  void a_follow_up_goes_to_the_natural_sibling(String previous, String text, String topic) {
    assertThat(toAdult(previous, text).topic()).isEqualTo(topic);
  }

  @ParameterizedTest
  @CsvSource({
    "self-harm, hur ofta?",
    "violence-physical, varför det?",
    "own-childhood, berätta mer",
    "conflicts-at-home, va hände sen",
    "finances, hur då",
    "mood, kan du berätta lite mer om det?",
    "social-network, vem då?",
    "gambling, Okej. Hur mycket då?",
  })
  void a_follow_up_else_stays_with_the_topic(String previous, String text) {
    assertThat(toAdult(previous, text).topic()).isEqualTo(previous);
  }

  @ParameterizedTest
  @CsvSource({"medication, Bara den ena?", "gambling, Mm. Allihop?", "sleep, Jaså."})
  void a_few_words_that_say_nothing_alone_stay(String previous, String text) {
    assertThat(toAdult(previous, text).topic()).isEqualTo(previous);
  }

  @Test
  void a_question_that_stands_alone_leaves_the_topic() {
    assertThat(toAdult("alcohol-use", "Hur sover du?").topic()).isEqualTo("sleep");
  }

  @Test
  void an_unknown_previous_topic_is_ignored() {
    assertThat(toAdult("finns-inte", "Hur sover du?").topic()).isEqualTo("sleep");
  }
}
