package lyhord.encounter;

import static java.util.concurrent.CompletableFuture.runAsync;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import lyhord.PageTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two nodes on one database: it does not matter which of them answers. */
@PageTest
class TwoNodesTest {

  private static final String ANDERS = "vardcentralen/anders";
  private static final String SLEEP = "Hur sover du?";
  private static final String FOOD = "Hur är det med aptiten?";

  static String there;

  Interviewer here;

  @BeforeAll
  static void start_the_other_node() {
    there = Neighbour.address();
  }

  @BeforeEach
  void begin_here() {
    here = new Interviewer().visit(ANDERS).say(SLEEP);
  }

  @Test
  void a_visit_begun_at_one_node_goes_on_at_the_other() {
    var other = here.at(there);
    assertThat(other.said()).containsExactly(SLEEP);
    other.say(FOOD);
    assertThat(here.open(here.path()).said()).containsExactly(SLEEP, FOOD);
  }

  @Test
  void turn_and_turn_about_loses_nothing() {
    var questions = IntStream.range(0, 12).mapToObj(i -> SLEEP + " Natt " + i + "?").toList();
    var other = here.at(there);
    for (var i = 0; i < questions.size(); i++) {
      (i % 2 == 0 ? other : here).open(here.path()).say(questions.get(i));
    }
    assertThat(here.open(here.path()).said()).contains(SLEEP).containsAll(questions).hasSize(13);
    assertThat(other.open(here.path()).said()).isEqualTo(here.said());
  }

  @Test
  void the_same_form_sent_to_both_is_one_move() {
    var other = here.at(there);
    runAsync(() -> here.say(FOOD)).runAfterBoth(runAsync(() -> other.say(FOOD)), () -> {}).join();
    assertThat(here.open(here.path()).said()).containsExactly(SLEEP, FOOD);
  }

  @Test
  void a_draft_saved_at_one_node_is_there_at_the_other() {
    here.open(here.path() + "/bedomning").press("Spara utkastet", "plan", "Ny tid på torsdag.");
    assertThat(here.at(there).text("#plan")).isEqualTo("Ny tid på torsdag.");
  }

  @Test
  void what_is_handed_in_at_one_node_is_over_at_the_other() {
    var other = here.at(there);
    here.open(here.path() + "/bedomning");
    here.press(
        "Lämna in bedömningen",
        "val",
        here.page().expectFirst("input[name=val]").val(),
        "anmalan",
        "nu",
        "skal",
        "Barnen är ensamma om kvällarna.");
    assertThat(other.say(FOOD).path()).isEqualTo(here.path()).endsWith("/aterkoppling");
  }

  @Test
  void what_is_erased_at_one_node_is_gone_at_the_other() {
    var other = here.at(there);
    here.open(here.path() + "/paus").press("Ta bort samtalet");
    assertThat(other.say(FOOD).status()).isEqualTo(404);
  }

  @Test
  void a_visit_keeps_the_version_it_began_with_where_there_is_a_newer_one() {
    var maria = new Interviewer().visit("socialkontoret/maria").at(there).say(SLEEP);
    assertThat(maria.page().select("video")).isEmpty();
    var newer = new Interviewer(there).visit("socialkontoret/maria").say(SLEEP);
    assertThat(newer.page().select("video")).hasSize(1);
    assertThat(newer.at(lyhord.Playhouse.address()).lastAnswer()).isEqualTo(maria.lastAnswer());
  }
}
