package lyhord.dialogue;

import static lyhord.understanding.Form.INVITATION;
import static lyhord.understanding.Form.YES_NO;
import static lyhord.understanding.Manner.BLAME;
import static lyhord.understanding.Manner.PARTNER;
import static lyhord.understanding.Manner.REFLECT;
import static lyhord.understanding.Manner.SAFE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lyhord.dialogue.Assessment.Report;
import lyhord.understanding.Understanding.Observed;
import org.junit.jupiter.api.Test;

class EncounterTest {

  @Test
  void trust_moves_with_the_answer_and_says_why() {
    var talk = Talk.in("nils").ask("nils", "sleep", INVITATION);
    assertThat(talk.trust("nils")).isEqualTo(3);
    assertThat(talk.turn(2).trust())
        .containsExactly(new Entry.TrustChange("nils", 1, "Du frågade så att han kunde berätta."));
  }

  @Test
  void the_same_answer_moves_trust_once() {
    var talk = Talk.in("nils").ask("nils", "sleep", INVITATION).ask("nils", "sleep", INVITATION);
    assertThat(talk.trust("nils")).isEqualTo(3);
  }

  @Test
  void a_manner_moves_trust_no_more_often_than_the_case_says() {
    var talk = Talk.in("nils");
    for (var i = 0; i < 4; i++) {
      talk.ask("nils", "greeting", YES_NO, REFLECT);
    }
    assertThat(talk.trust("nils")).isEqualTo(4);
  }

  @Test
  void trust_stays_between_its_ends() {
    var talk =
        Talk.in("nils").ask("nils", "mood", YES_NO, BLAME).ask("nils", "mood", YES_NO, BLAME);
    assertThat(talk.trust("nils")).isZero();
    talk.ask("nils", "mood", YES_NO, REFLECT);
    assertThat(talk.trust("nils")).isEqualTo(1);
  }

  @Test
  void the_manner_moves_trust_before_the_answer_is_chosen() {
    var talk = Talk.in("ida").ask("ida", "alcohol-amount", YES_NO, SAFE);
    assertThat(talk.says()).isEqualTo("Varje kväll. En flaska.");
  }

  @Test
  void each_client_has_a_trust_of_their_own() {
    var talk = new Talk().ask("ida", "sleep", YES_NO, SAFE);
    assertThat(talk.trust("ida")).isEqualTo(3);
    assertThat(talk.trust("nils")).isEqualTo(2);
  }

  @Test
  void a_topic_for_two_alone_is_noted_when_another_hears_it() {
    var talk = new Talk().ask("nils", "conflicts-at-home");
    assertThat(talk.turn(1).manners()).containsExactly(new Observed(PARTNER, "Nils och Ida ihop"));
    assertThat(talk.trust("nils")).isEqualTo(1);
  }

  @Test
  void a_topic_for_two_alone_is_fine_when_alone() {
    assertThat(Talk.in("nils").ask("nils", "conflicts-at-home").turn(2).manners()).isEmpty();
  }

  @Test
  void going_to_another_room_is_an_entry_of_its_own() {
    var state = Talk.in("nils").enter("nils").enter("källaren").state();
    assertThat(state.entries()).hasSize(1);
    assertThat(state.currentRoom().name()).isEqualTo("Nils ensam");
  }

  @Test
  void who_is_not_in_the_room_cannot_be_asked() {
    assertThat(Talk.in("nils").ask("ida", "sleep").ask("ingen", "sleep").state().turns()).isEmpty();
  }

  @Test
  void facts_are_found_once_where_they_first_came_out() {
    var talk = new Talk().ask("ida", "sleep").ask("nils", "sleep", INVITATION);
    assertThat(talk.state().found()).containsEntry("vaken", 1);
    assertThat(talk.turn(2).reveals()).isEmpty();
  }

  @Test
  void a_cue_is_opened_and_taken_up_in_time() {
    var talk = Talk.in("nils").ask("nils", "sleep", INVITATION).ask("nils", "child-ordinary-day");
    assertThat(talk.turn(2).opens()).containsExactly("kvällarna");
    assertThat(talk.turn(3).takesUp()).containsExactly("kvällarna");
    assertThat(talk.state().cuesTakenUp()).containsExactly("kvällarna");
  }

  @Test
  void a_cue_is_taken_up_on_the_last_turn_but_not_on_the_one_after() {
    var talk = Talk.in("nils").ask("nils", "sleep", INVITATION).ask("nils", "mood");
    assertThat(talk.ask("nils", "child-ordinary-day").state().cuesTakenUp()).hasSize(1);
    var late = Talk.in("nils").ask("nils", "sleep", INVITATION).ask("nils", "mood");
    late.ask("nils", "mood").ask("nils", "child-ordinary-day");
    assertThat(late.state().cuesTakenUp()).isEmpty();
  }

  @Test
  void a_turn_that_was_not_understood_takes_no_time_from_a_cue() {
    var talk = Talk.in("nils").ask("nils", "sleep", INVITATION);
    talk.garbled("nils").unsure("nils", "mood").ask("nils", "mood").disown(5).ask("nils", "mood");
    assertThat(talk.ask("nils", "child-ordinary-day").state().cuesTakenUp()).hasSize(1);
  }

  @Test
  void an_assessed_visit_takes_no_more_moves() {
    var talk = Talk.in("nils").ask("nils", "sleep").assess(Report.NOW, List.of());
    var done = talk.state();
    talk.ask("nils", "mood").enter("ida").disown(2).examine("blodtryck", "");
    assertThat(done.over()).isTrue();
    assertThat(talk.state().entries()).isEqualTo(done.entries());
    assertThat(talk.assess(Report.NOT_NOW, List.of()).state().judgement())
        .isEqualTo(done.judgement());
  }
}
