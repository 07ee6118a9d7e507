package lyhord.dialogue;

import static lyhord.understanding.Form.INVITATION;
import static lyhord.understanding.Form.YES_NO;
import static lyhord.understanding.Manner.BLAME;
import static lyhord.understanding.Manner.PROMISE;
import static lyhord.understanding.Manner.REFLECT;
import static lyhord.understanding.Manner.SAFE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lyhord.dialogue.Assessment.Report;
import org.junit.jupiter.api.Test;

/** What the program was unsure of, or the learner disowned, never counts against the learner. */
class HonestScoringTest {

  @Test
  void a_disowned_question_was_never_asked() {
    var state = Talk.in("nils").ask("nils", "sleep").disown(2).state();
    assertThat(state.asked()).isEmpty();
    assertThat(state.timesAsked("nils", "sleep")).isZero();
  }

  @Test
  void a_disowned_manner_was_never_heard() {
    var talk = Talk.in("nils").ask("nils", "mood", YES_NO, BLAME, PROMISE).disown(2);
    assertThat(talk.state().manners()).isEmpty();
    assertThat(talk.assess(Report.NOW, List.of()).debrief().criticalErrors())
        .noneMatch(error -> error.id().equals("lovade"));
  }

  @Test
  void trust_lost_in_a_disowned_turn_is_given_back() {
    var talk = Talk.in("nils").ask("nils", "mood", YES_NO, REFLECT, BLAME);
    assertThat(talk.trust("nils")).isZero();
    assertThat(talk.disown(2).trust("nils")).isEqualTo(3);
  }

  @Test
  void no_more_is_given_back_than_was_lost() {
    var talk =
        Talk.in("nils").ask("nils", "mood", YES_NO, BLAME).ask("nils", "mood", YES_NO, BLAME);
    assertThat(talk.disown(3).trust("nils")).isZero();
    assertThat(talk.disown(2).trust("nils")).isEqualTo(2);
    assertThat(talk.disown(2).trust("nils")).isEqualTo(2);
  }

  @Test
  void trust_won_in_a_disowned_turn_stays_and_is_not_won_again() {
    var talk = Talk.in("nils").ask("nils", "mood", YES_NO, SAFE).disown(2);
    assertThat(talk.trust("nils")).isEqualTo(3);
    assertThat(talk.ask("nils", "mood", YES_NO, SAFE).trust("nils")).isEqualTo(3);
  }

  @Test
  void what_came_out_in_a_disowned_turn_is_still_known() {
    var talk = Talk.in("nils").ask("nils", "sleep", INVITATION).disown(2);
    assertThat(talk.state().found()).containsKey("vaken");
    assertThat(talk.turn(2).counts()).isFalse();
  }

  @Test
  void what_was_not_a_turn_cannot_be_disowned() {
    var talk = Talk.in("nils").unsure("nils", "sleep");
    var before = talk.state().entries();
    talk.disown(0).disown(1).disown(2).disown(7);
    assertThat(talk.state().entries()).isEqualTo(before);
  }

  @Test
  void an_unsure_turn_waits_without_an_answer() {
    var talk = Talk.in("nils").unsure("nils", "sleep", "mood");
    assertThat(talk.turn(2).waits()).isTrue();
    assertThat(talk.state().asked()).isEmpty();
  }

  @Test
  void a_clarified_turn_is_answered_where_it_stood() {
    var talk = Talk.in("nils").unsure("nils", "sleep", "mood").clarify(2, "sleep");
    assertThat(talk.says()).isEqualTo("Jag är vaken tills det är tyst.");
    assertThat(talk.state().entries()).hasSize(2);
    assertThat(talk.state().found()).containsEntry("vaken", 2);
  }

  @Test
  void only_what_was_offered_can_be_chosen() {
    assertThat(Talk.in("nils").unsure("nils", "sleep").clarify(2, "mood").turn(2).waits()).isTrue();
  }

  @Test
  void a_turn_can_be_clarified_only_while_it_is_the_last() {
    var asked = Talk.in("nils").unsure("nils", "sleep").ask("nils", "mood").clarify(2, "sleep");
    assertThat(asked.turn(2).waits()).isTrue();
    var left = Talk.in("nils").unsure("nils", "sleep").enter("ida").clarify(2, "sleep");
    assertThat(left.turn(2).waits()).isTrue();
  }

  @Test
  void a_turn_can_be_clarified_once() {
    var talk = Talk.in("nils").unsure("nils", "sleep", "mood").clarify(2, "mood");
    assertThat(talk.clarify(2, "sleep").says()).isEqualTo("Bra.");
  }

  @Test
  void a_result_that_comes_in_does_not_stop_one_from_clarifying() {
    var talk = new Talk().examine("blodprov", "").ask("ida", "sleep").unsure("ida", "sleep");
    assertThat(talk.state().entries().getLast()).isInstanceOf(Entry.Result.class);
    assertThat(talk.clarify(3, "sleep").says()).startsWith("Som sagt.");
  }

  @Test
  void a_disowned_turn_is_no_lost_opening() {
    var talk = Talk.in("nils").ask("nils", "sleep");
    assertThat(talk.take(handIn()).debrief().openings()).containsKey(2);
    var disowned = Talk.in("nils").ask("nils", "sleep").disown(2);
    assertThat(disowned.take(handIn()).debrief().openings()).isEmpty();
  }

  private static Move handIn() {
    return new Talk().assess(Report.NOW, List.of()).moves().getFirst();
  }
}
