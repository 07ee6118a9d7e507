package lyhord.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import lyhord.Practice;
import lyhord.clinic.Stage;
import lyhord.dialogue.Encounter;
import lyhord.dialogue.Listener;
import lyhord.understanding.Form;
import org.junit.jupiter.api.Test;

class RunTest {

  @Test
  void a_visit_is_tried_again_from_just_before_a_turn() {
    var practice = begun().asks("Hur sover du?", "sleep", Form.OPEN);
    assertThat(run(practice).movesBefore(2)).hasValue(1);
    assertThat(run(practice).movesBefore(1)).hasValue(0);
  }

  @Test
  void moves_that_made_no_entry_of_their_own_are_kept() {
    var practice =
        begun()
            .mumbles("å natten då", "sleep", "mood")
            .clarifies(2, "sleep")
            .disowns(1)
            .asks("Hur mår du?", "mood", Form.OPEN);
    assertThat(run(practice).movesBefore(3)).hasValue(4);
    assertThat(run(practice).movesBefore(2)).hasValue(1);
  }

  @Test
  void results_that_came_by_themselves_do_not_shift_the_turns() {
    var practice =
        Practice.with("vardcentralen/anders")
            .asks("Hej", "greeting", Form.STATEMENT)
            .examines("blodtryck")
            .asks("Hur sover du?", "sleep", Form.OPEN);
    var entries = practice.encounter().entries();
    assertThat(entries).hasSize(4);
    assertThat(run(practice).movesBefore(4)).hasValue(2);
    assertThat(run(practice).movesBefore(3)).as("a result is not a turn").isEmpty();
  }

  @Test
  void the_state_before_the_turn_is_the_same_in_both() {
    var practice = Practice.with("socialkontoret/maria").asksAsIn("god");
    var run = run(practice);
    for (var turn = 1; turn <= run.encounter().entries().size(); turn++) {
      var moves = run.movesBefore(turn).orElseThrow();
      var forked = Encounter.of(practice.scene(), practice.moves().subList(0, moves));
      assertThat(forked.entries()).isEqualTo(run.encounter().entries().subList(0, turn - 1));
    }
  }

  @Test
  void there_is_nothing_to_try_again_from_a_turn_that_was_never_said() {
    assertThat(run(begun()).movesBefore(0)).isEmpty();
    assertThat(run(begun()).movesBefore(-3)).isEmpty();
    assertThat(run(begun()).movesBefore(7)).isEmpty();
  }

  private static Practice begun() {
    return Practice.with("socialkontoret/maria").asks("Hej", "greeting", Form.STATEMENT);
  }

  private static Run run(Practice practice) {
    var visit =
        new Visit(
            UUID.randomUUID(),
            "x",
            practice.scene().id(),
            "1",
            null,
            List.of(),
            Practice.BEGUN,
            null,
            null,
            null,
            false);
    var listener =
        new Listener(
            utterance -> {
              throw new IllegalStateException(utterance.text());
            },
            Map.of());
    var stage = new Stage("1", practice.scene(), listener, Practice.TOPICS);
    return new Run(visit, stage, practice.moves(), practice.encounter());
  }
}
