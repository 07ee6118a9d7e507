package lyhord.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import lyhord.Practice;
import lyhord.debrief.DebriefPage.Choice;
import lyhord.dialogue.Assessment.Report;
import lyhord.understanding.Form;
import org.junit.jupiter.api.Test;

class ReviewsTest {

  @Test
  void a_conclusion_that_rests_on_what_was_heard_is_told_so() {
    assertThat(choice("barnen-information", 1).ground()).isEqualTo("Med stöd i replik 1.");
    assertThat(choice("barnen-information", 1).mark()).isEqualTo("good");
  }

  @Test
  void a_right_conclusion_from_the_wrong_turn_is_told_where_its_ground_is() {
    assertThat(choice("barnen-information", 2).ground())
        .isEqualTo(
            "Rätt slutsats, men det du pekade på (replik 2) stöder den inte."
                + " Stöd finns i replik 1.");
  }

  @Test
  void a_guess_is_told_that_nothing_in_the_talk_supports_it() {
    assertThat(choice("brand-olycka", 2).ground())
        .endsWith("Det som stöder den kom inte fram i samtalet.");
  }

  @Test
  void what_does_not_stand_up_is_told_so_with_the_reason() {
    var choice = choice("barnen-sover", 0);
    assertThat(choice.standing()).isEqualTo("Håller inte");
    assertThat(choice.mark()).isEqualTo("poor");
    assertThat(choice.reason()).contains("inte det sanna");
  }

  @Test
  void what_was_neither_chosen_nor_expected_is_kept_aside() {
    var parts = assessed(Map.of()).parts();
    assertThat(parts).allSatisfy(part -> assertThat(part.choices()).isNotEmpty());
    assertThat(parts)
        .flatExtracting(DebriefPage.Part::others)
        .extracting(Choice::standing)
        .doesNotContain("Väntades");
  }

  @Test
  void experts_may_disagree_about_the_report_and_each_line_has_its_reason() {
    var lines = assessed(Map.of()).report();
    assertThat(lines).hasSize(3).noneMatch(line -> line.reason().isBlank());
    assertThat(lines).filteredOn(line -> line.yours().equals("Du valde det.")).hasSize(1);
    assertThat(lines).filteredOn(line -> !line.voices().isEmpty()).hasSizeGreaterThan(1);
  }

  private static Choice choice(String option, int cited) {
    var text =
        Practice.with("socialkontoret/maria")
            .scene()
            .assessment()
            .options()
            .filter(it -> it.id().equals(option))
            .findFirst()
            .orElseThrow()
            .text();
    return assessed(Map.of(option, cited)).parts().stream()
        .flatMap(part -> part.choices().stream())
        .filter(it -> it.text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private static DebriefPage.Assessed assessed(Map<String, Integer> choices) {
    var debrief =
        Practice.with("socialkontoret/maria")
            .asks("Har du pratat med barnen?", "talked-with-children", Form.OPEN)
            .asks("Hur sover du?", "sleep", Form.OPEN)
            .judges(Report.CONSULT, choices)
            .debrief();
    return new Reviews(debrief, Practice.LAW).assessed();
  }
}
