package lyhord.understanding;

import static lyhord.understanding.Spoken.INTERPRETER;
import static lyhord.understanding.Spoken.toAdult;
import static lyhord.understanding.Spoken.toChild;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lyhord.understanding.Understanding.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterpreterTest {

  @Test
  void a_plain_question_is_understood() {
    var heard = toAdult("Hur sover du?");
    assertThat(heard.verdict()).isEqualTo(Verdict.UNDERSTOOD);
    assertThat(heard.topic()).isEqualTo("sleep");
    assertThat(heard.candidates()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "hur mkt dricker du på en vecka, alcohol-amount",
    "har nån slagit ungarna, violence-towards-children",
    "va e de som gör att du kommer hit idag, reason-for-visit",
    "hur manga glas vin blir de, alcohol-amount",
    "vad vet barnen om drickandet, children-knowledge",
    "ar du sjukskriven, sick-leave",
  })
  void hasty_spelling_is_normal_input(String question, String topic) {
    assertThat(toAdult(question).topic()).isEqualTo(topic);
  }

  @ParameterizedTest
  @CsvSource({
    "vad gör du när dom bråkar, child-what-you-do-then",
    "Berätta om en vanlig kväll hemma., child-ordinary-day",
    "Det är inte ditt fel., child-not-your-fault",
    "har du nån bästis, child-friends",
  })
  void children_are_asked_in_other_words(String question, String topic) {
    assertThat(toChild(question).topic()).isEqualTo(topic);
  }

  @ParameterizedTest
  @CsvSource({"Vad heter Sveriges statsminister?", "asdfghjkl", "Skriv en dikt om hösten"})
  void what_belongs_to_no_topic_is_not_understood(String text) {
    var heard = toAdult(text);
    assertThat(heard.verdict()).isEqualTo(Verdict.NOT_UNDERSTOOD);
    assertThat(heard.topic()).isEqualTo(Understanding.NONE);
  }

  /** Which of them depends on the bank. */
  @Test
  void what_is_unsure_has_at_most_three_candidates_with_the_best_first() {
    var vague = Stream.of("Vad gör de?", "Hur blir det sen?", "Vad tänker du om det som hände?");
    assertThat(vague.map(Spoken::toAdult).filter(it -> it.verdict() == Verdict.UNSURE))
        .isNotEmpty()
        .allSatisfy(
            it -> assertThat(it.candidates()).hasSizeBetween(1, 3).first().isEqualTo(it.topic()));
  }

  @Test
  void the_answer_can_be_explained() {
    var because = toAdult("Hur mycket dricker du hemma?").because();
    assertThat(because).anyMatch(reason -> reason.equals("dricker ∈ ALKOHOL"));
    assertThat(because.getLast()).startsWith("liknar ”");
  }

  @Test
  void the_question_carries_a_turn_that_begins_with_a_greeting() {
    var heard = toAdult("Hej, jag heter Karin. Hur mår du?");
    assertThat(heard.topic()).isEqualTo("current-symptoms");
    assertThat(heard.also()).containsExactly("greeting");
  }

  @Test
  void a_greeting_without_a_full_stop_is_told_apart() {
    assertThat(toAdult("hej hur sover du").topic()).isEqualTo("sleep");
  }

  @Test
  void the_last_question_carries_a_turn_of_several() {
    var heard = toAdult("Hur sover du? Röker du?");
    assertThat(heard.topic()).isEqualTo("tobacco");
    assertThat(heard.also()).containsExactly("sleep");
    assertThat(heard.form()).isEqualTo(Form.SEVERAL);
  }

  @Test
  void hello_and_goodbye_are_not_the_same() {
    assertThat(toAdult("Hej!").topic()).isEqualTo("greeting");
    assertThat(toAdult("Tack för idag. Hej då.").topic()).isEqualTo("closing");
  }

  @Test
  void a_case_adds_its_own_topics_and_the_shared_ones_stay() {
    var with = INTERPRETER.with(List.of(headphones()));
    var own = with.understand(new Utterance("när tar du på dig lurarna", Addressee.CHILD, null));
    var shared = with.understand(new Utterance("vad gör du på rasten", Addressee.CHILD, null));
    assertThat(own.topic()).isEqualTo("liam-hörlurar");
    assertThat(shared.topic()).isEqualTo("child-school");
    assertThat(toChild("varför har du hörlurar").topic()).isNotEqualTo("liam-hörlurar");
  }

  private static OwnTopic headphones() {
    return new OwnTopic(
        "liam-hörlurar",
        Set.of(Addressee.CHILD),
        "hörlurarna",
        List.of(
            "Varför har du hörlurar?",
            "När tar du på dig dem?",
            "vad lyssnar du på i lurarna",
            "Berätta om hörlurarna.",
            "Har du hörlurarna på dig för att slippa höra?"));
  }
}
