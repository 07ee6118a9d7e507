package lyhord.dialogue;

import static lyhord.understanding.Form.INVITATION;
import static lyhord.understanding.Form.LEADING;
import static lyhord.understanding.Form.YES_NO;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import lyhord.understanding.Manner;
import org.junit.jupiter.api.Test;

class AnsweringTest {

  @Test
  void an_invitation_opens_the_long_answer() {
    assertThat(Talk.in("nils").ask("nils", "sleep", INVITATION).says())
        .isEqualTo("Jag är vaken tills det är tyst.");
  }

  @Test
  void a_closed_question_gets_mm() {
    assertThat(Talk.in("nils").ask("nils", "sleep", YES_NO).says()).isEqualTo("Mm.");
  }

  @Test
  void a_leading_question_gets_a_yes_that_cannot_be_trusted() {
    var reply = Talk.in("nils").ask("nils", "sleep", LEADING).turn(2).reply();
    assertThat(Objects.requireNonNull(reply).unreliable()).isTrue();
    assertThat(reply.says()).isEqualTo("Ja.");
  }

  @Test
  void an_unreliable_yes_reveals_nothing() {
    assertThat(Talk.in("nils").ask("nils", "sleep", LEADING).state().found()).isEmpty();
  }

  @Test
  void the_variant_with_most_conditions_wins() {
    var talk = trusted(Talk.in("nils")).ask("nils", "conflicts-at-home");
    assertThat(talk.says()).isEqualTo("Mamma skriker när hon har druckit.");
  }

  @Test
  void of_equals_the_one_that_stands_first_wins() {
    var talk = trusted(Talk.in("nils")).ask("nils", "sleep").ask("nils", "child-ordinary-day");
    assertThat(talk.says()).isEqualTo("Mamma dricker vin och då vet man inte.");
  }

  @Test
  void what_was_talked_about_just_before_changes_the_answer() {
    var talk = Talk.in("nils").ask("nils", "sleep").ask("nils", "child-ordinary-day");
    assertThat(talk.says()).isEqualTo("På kvällen lyssnar jag.");
  }

  @Test
  void a_disowned_question_is_not_what_was_talked_about_just_before() {
    var talk = Talk.in("nils").ask("nils", "sleep").disown(2).ask("nils", "child-ordinary-day");
    assertThat(talk.says()).isEqualTo("Vi äter. Sen är jag hos Wilmer.");
  }

  @Test
  void the_same_answer_again_begins_with_repeat_words_that_vary() {
    var talk = Talk.in("nils").ask("nils", "sleep").ask("nils", "sleep");
    assertThat(talk.says()).isEqualTo("Som jag sa. Mm.");
    assertThat(talk.ask("nils", "sleep").says()).isEqualTo("Det sa jag ju. Mm.");
    assertThat(talk.ask("nils", "sleep").says()).isEqualTo("Som jag sa. Mm.");
  }

  @Test
  void another_answer_to_the_same_question_is_no_repetition() {
    var talk = Talk.in("nils").ask("nils", "sleep").ask("nils", "sleep", INVITATION);
    assertThat(talk.says()).isEqualTo("Jag är vaken tills det är tyst.");
  }

  @Test
  void an_answer_written_for_the_second_time_needs_no_repeat_words() {
    var talk = Talk.in("nils").ask("nils", "greeting").ask("nils", "greeting");
    assertThat(talk.says()).isEqualTo("Du har redan sagt hej.");
    assertThat(talk.ask("nils", "greeting").says()).isEqualTo("Du har redan sagt hej.");
  }

  @Test
  void a_disowned_question_does_not_count_as_a_time_it_was_asked() {
    var talk = Talk.in("nils").ask("nils", "greeting").disown(2).ask("nils", "greeting");
    assertThat(talk.says()).endsWith("Hej hej.");
  }

  @Test
  void what_was_only_touched_in_passing_has_been_asked_but_not_answered() {
    var talk = Talk.in("nils").askAndTouch("nils", "mood", "greeting").ask("nils", "greeting");
    assertThat(talk.says()).isEqualTo("Hej hej.");
    assertThat(talk.state().asked()).contains("greeting", "mood");
  }

  @Test
  void how_often_something_was_asked_is_counted_for_each_client() {
    var talk = new Talk().ask("ida", "greeting").ask("nils", "greeting");
    assertThat(talk.says()).isEqualTo("Hej hej.");
  }

  @Test
  void the_room_changes_the_answer() {
    assertThat(new Talk().ask("nils", "conflicts-at-home").says()).isEqualTo("Nej.");
    assertThat(Talk.in("nils").ask("nils", "conflicts-at-home").says())
        .isEqualTo("Ibland skriker de.");
  }

  @Test
  void what_has_come_out_and_what_was_never_asked_change_the_answer() {
    var talk = Talk.in("nils").ask("nils", "sleep", INVITATION).ask("nils", "mood");
    assertThat(talk.says()).isEqualTo("Trött. Vem är du?");
    assertThat(talk.ask("nils", "greeting").ask("nils", "mood").says()).isEqualTo("Bra.");
  }

  @Test
  void a_cue_taken_up_changes_the_answer() {
    var talk = Talk.in("nils").ask("nils", "greeting").ask("nils", "sleep", INVITATION);
    talk.ask("nils", "child-ordinary-day").ask("nils", "mood");
    assertThat(talk.says()).isEqualTo("Bättre nu.");
  }

  @Test
  void an_ordered_test_changes_the_answer() {
    var talk = Talk.in("ida").examine("blodprov", "").ask("ida", "alcohol-amount");
    assertThat(talk.says()).isEqualTo("Det syns väl på provet.");
  }

  @Test
  void an_answer_without_a_face_keeps_the_one_before() {
    var talk = Talk.in("nils").ask("nils", "sleep", INVITATION).ask("nils", "greeting");
    assertThat(Objects.requireNonNull(talk.turn(3).reply()).mood()).isEqualTo(Mood.SAD);
  }

  @Test
  void what_has_no_answer_gets_the_right_kind_of_no() {
    var talk = Talk.in("nils");
    assertThat(talk.ask("nils", "self-harm").says()).isIn("Nej.", "Måste jag?", refusal());
    assertThat(talk.ask("nils", "household").says()).contains("amma");
    assertThat(talk.ask("nils", "ask-permission").says()).isIn("Varför det?", "Hur så?", "Jaha?");
    assertThat(talk.garbled("nils").says()).isIn("Va?", "Vad menar du?", "Jag fattar inte.");
  }

  @Test
  void two_refusals_in_a_row_do_not_sound_recorded() {
    var talk = Talk.in("nils").ask("nils", "self-harm");
    var first = talk.says();
    assertThat(talk.ask("nils", "self-harm").says()).isNotEqualTo(first);
  }

  private static String refusal() {
    return "Det vill jag inte säga.";
  }

  /** Two reflections and a presentation bring Nils' trust from two to five. */
  private static Talk trusted(Talk talk) {
    return talk.ask("nils", "greeting", YES_NO, Manner.REFLECT, Manner.SAFE)
        .ask("nils", "greeting", YES_NO, Manner.REFLECT);
  }
}
