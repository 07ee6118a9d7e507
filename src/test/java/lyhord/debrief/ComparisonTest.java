package lyhord.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import lyhord.Practice;
import lyhord.debrief.ComparisonPage.Row;
import lyhord.debrief.ComparisonPage.Said;
import lyhord.dialogue.Assessment.Report;
import lyhord.understanding.Form;
import lyhord.understanding.Manner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  @Test
  void what_both_have_from_the_start_is_told_once() {
    var comparison = compare(begun(), begun().asks("Hur sover du?", "sleep", Form.OPEN));
    assertThat(comparison.shared()).isEqualTo(2);
    assertThat(comparison.sharedRows()).hasSize(2);
    assertThat(said(comparison.rows().getFirst().second()).text()).isEqualTo("Hur sover du?");
  }

  @Test
  void turns_about_the_same_thing_stand_beside_each_other() {
    var comparison =
        compare(
            begun()
                .asks("Märker de?", "children-knowledge", Form.LEADING, Manner.LEAD)
                .asks("Hur sover du?", "sleep", Form.OPEN),
            begun().asks("Vad vet Elsa?", "children-knowledge", Form.OPEN));
    var row = comparison.rows().getFirst();
    assertThat(said(row.first()).text()).isEqualTo("Märker de?");
    assertThat(said(row.second()).text()).isEqualTo("Vad vet Elsa?");
    assertThat(comparison.rows().getLast().none()).isEqualTo("Du tog inte upp det.");
  }

  @Test
  void what_was_taken_up_elsewhere_is_not_called_left_out() {
    var comparison = compare(begun(), begun().asks("Hej igen", "greeting", Form.STATEMENT));
    assertThat(comparison.rows())
        .extracting(Row::none)
        .containsExactly("Du tog upp det vid ett annat tillfälle.");
  }

  @Test
  void facts_that_came_out_in_one_only_are_listed_under_it() {
    var comparison =
        compare(begun(), begun().asks("Vad vet de?", "children-knowledge", Form.INVITATION));
    assertThat(comparison.onlyFirst()).isEmpty();
    assertThat(comparison.onlySecond()).isNotEmpty();
  }

  @Test
  void tags_are_kept_back_until_the_visit_is_handed_in() {
    var first = begun().asks("Hur kan du?", "blame", Form.LEADING, Manner.BLAME);
    assertThat(said(compare(first, begun()).rows().getFirst().first()).tags()).isEmpty();
    first.judges(Report.NOW, Map.of());
    assertThat(said(compare(first, begun()).rows().getFirst().first()).tags()).hasSize(1);
  }

  @Test
  void the_assessments_stand_beside_each_other_where_either_chose_something() {
    var first = begun().judges(Report.NOW, Map.of("barnsamtal", 0)).debrief();
    var second = begun().judges(Report.CONSULT, Map.of()).debrief();
    assertThat(Tables.choices(first, second))
        .hasSize(2)
        .last()
        .matches(pair -> pair.first().equals("Valde") && pair.second().equals("Valde inte"));
    assertThat(Tables.sides(first, second)).hasSize(6);
  }

  private static Said said(@Nullable Said said) {
    return Objects.requireNonNull(said);
  }

  private static Practice begun() {
    return Practice.with("socialkontoret/maria")
        .asks("Hej", "greeting", Form.STATEMENT)
        .asks("Vad för dig hit?", "reason-for-visit", Form.OPEN);
  }

  private static Comparison compare(Practice first, Practice second) {
    return new Comparison(first.scene(), first.moves(), second.moves(), topic -> topic);
  }
}
