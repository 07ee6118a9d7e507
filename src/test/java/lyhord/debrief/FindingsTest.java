package lyhord.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import lyhord.Practice;
import lyhord.debrief.DebriefPage.Side;
import lyhord.dialogue.Assessment.Report;
import lyhord.dialogue.Debrief;
import lyhord.dialogue.Feedback.CriticalError;
import lyhord.understanding.Form;
import lyhord.understanding.Manner;
import org.junit.jupiter.api.Test;

class FindingsTest {

  @Test
  void what_came_out_points_to_its_turn_and_what_did_not_has_a_question_that_opens_it() {
    var knowledge =
        Findings.knowledge(
            judged(maria().asks("Var är barnen?", "children-whereabouts-now", Form.OPEN)));
    assertThat(knowledge.found()).anyMatch(it -> it.turn() == 1);
    assertThat(knowledge.missed())
        .isNotEmpty()
        .noneMatch(it -> it.meaning().isBlank() || it.example().isBlank());
    assertThat(knowledge.more()).isNotEmpty();
  }

  @Test
  void an_opening_that_was_not_taken_leads_back_to_its_turn() {
    var practice = maria().asks("En vanlig dag?", "children-daily-life", Form.OPEN);
    assertThat(Findings.knowledge(judged(practice)).cues()).anyMatch(cue -> cue.turn() == 1);
  }

  @Test
  void an_opening_in_a_turn_that_does_not_count_was_not_missed() {
    var practice = maria().asks("En vanlig dag?", "children-daily-life", Form.OPEN).disowns(1);
    assertThat(Findings.knowledge(judged(practice)).cues()).isEmpty();
  }

  @Test
  void the_six_dimensions_count_what_was_there_and_only_tell_what_should_not_have_been() {
    var good = side(maria().asks("Hej", "greeting", Form.STATEMENT));
    var blaming =
        side(
            maria()
                .asks("Hej", "greeting", Form.STATEMENT)
                .asks("Hur kan du?", "blame", Form.LEADING, Manner.BLAME));
    assertThat(good.there()).hasSize(1);
    assertThat(blaming.there()).hasSize(1);
    assertThat(blaming.of()).isEqualTo(good.of());
    assertThat(blaming.shortfalls()).anyMatch(it -> it.contains("anklagelse"));
  }

  @Test
  void what_may_have_been_asked_but_was_not_understood_is_never_a_grave_error() {
    var error = "säkerheten-ofrågad";
    assertThat(judged(maria()).criticalErrors()).extracting(CriticalError::id).contains(error);
    var topics =
        judged(maria()).criticalErrors().stream()
            .filter(it -> it.id().equals(error))
            .flatMap(it -> it.condition().clauses().stream())
            .flatMap(clause -> clause.values().stream())
            .toArray(String[]::new);
    var unsure = judged(maria().mumbles("asså brusten, spisn å så", topics));
    assertThat(unsure.criticalErrors()).extracting(CriticalError::id).doesNotContain(error);
  }

  private static Practice maria() {
    return Practice.with("socialkontoret/maria");
  }

  private static Debrief judged(Practice practice) {
    return practice.judges(Report.CONSULT, Map.of()).debrief();
  }

  private static Side side(Practice practice) {
    return Findings.sides(judged(practice)).getFirst();
  }
}
