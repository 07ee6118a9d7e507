package lyhord.dialogue;

import static lyhord.understanding.Form.YES_NO;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import lyhord.understanding.Manner;
import org.junit.jupiter.api.Test;

class ExaminationTest {

  @Test
  void a_result_without_delay_comes_at_once() {
    var state = Talk.in("ida").examine("blodtryck", "").state();
    assertThat(state.entries().get(1)).isInstanceOf(Entry.Procedure.class);
    assertThat(state.entries().get(2)).isInstanceOf(Entry.Result.class);
  }

  @Test
  void the_client_may_say_something_while_examined() {
    var procedure =
        (Entry.Procedure) Talk.in("ida").examine("blodtryck", "").state().entries().get(1);
    assertThat(Objects.requireNonNull(procedure.reply()).says()).isEqualTo("Är det högt?");
  }

  @Test
  void a_delayed_result_comes_after_its_turns() {
    var talk = Talk.in("ida").examine("blodprov", "").ask("ida", "sleep");
    assertThat(talk.state().results()).isEmpty();
    assertThat(talk.state().awaited()).containsExactly("blodprov");
    talk.ask("ida", "sleep");
    assertThat(talk.state().results()).containsExactly("blodprov");
    assertThat(talk.state().found()).containsEntry("vinet", 5);
  }

  @Test
  void a_result_comes_once_and_the_same_test_is_not_taken_twice() {
    var talk = Talk.in("ida").examine("blodprov", "").examine("blodprov", "");
    talk.ask("ida", "sleep").ask("ida", "sleep").ask("ida", "sleep");
    assertThat(talk.state().entries()).hasSize(6);
  }

  @Test
  void an_intimate_examination_without_permission_is_refused_and_costs_trust() {
    var talk = Talk.in("ida").examine("underliv", "Ont i magen");
    var procedure = (Entry.Procedure) talk.state().entries().getLast();
    assertThat(procedure.refused()).isTrue();
    assertThat(talk.trust("ida")).isZero();
    assertThat(talk.state().due()).isEmpty();
  }

  @Test
  void an_intimate_examination_after_asking_is_done() {
    var talk = Talk.in("ida").ask("ida", "ask-permission").examine("underliv", "Ont i magen");
    assertThat(talk.state().results()).containsExactly("underliv");
    assertThat(talk.trust("ida")).isEqualTo(1);
  }

  @Test
  void asking_leave_in_the_same_breath_as_something_else_will_do() {
    var talk = Talk.in("ida").ask("ida", "sleep", YES_NO, Manner.PERMIT);
    assertThat(talk.examine("underliv", "Ont").state().results()).containsExactly("underliv");
  }

  @Test
  void leave_asked_long_ago_or_of_somebody_else_is_no_leave() {
    var old = Talk.in("ida").ask("ida", "ask-permission").ask("ida", "sleep").ask("ida", "sleep");
    assertThat(old.ask("ida", "sleep").examine("underliv", "Ont").state().results()).isEmpty();
    var other = new Talk().ask("nils", "ask-permission").examine("underliv", "Ont");
    assertThat(other.state().results()).isEmpty();
  }

  @Test
  void an_intimate_examination_needs_a_reason() {
    var talk = Talk.in("ida").ask("ida", "ask-permission");
    assertThat(talk.examine("underliv", " ").state().entries()).hasSize(2);
  }

  @Test
  void who_is_not_in_the_room_cannot_be_examined() {
    var state = Talk.in("nils").examine("blodtryck", "").examine("finns-inte", "").state();
    assertThat(state.entries()).hasSize(1);
  }

  @Test
  void one_client_examined_does_not_change_the_face_of_another() {
    var talk = new Talk().ask("nils", "sleep").examine("blodtryck", "");
    assertThat(talk.state().mood(SmallCase.NILS.client("nils"))).isEqualTo(Mood.GUARDED);
  }
}
