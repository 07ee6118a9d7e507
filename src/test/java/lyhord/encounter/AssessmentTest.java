package lyhord.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import lyhord.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The assessment: what is wrong is told with all text kept, a draft waits, it is handed in once.
 */
@PageTest
class AssessmentTest {

  private static final String SLEEP = "Hur sover du?";
  private static final String HAND_IN = "Lämna in bedömningen";
  private static final String SAVE = "Spara utkastet";
  private static final String PLAN = "Ny tid på torsdag. <b>Före fredag & helg.</b>";
  private static final String[] WHOLE = {
    "val", "fredagsplan", "stod-fredagsplan", "1", "anmalan", "rådfråga", "skal", "Barnen väntar."
  };

  Interviewer anna;
  String room;

  @BeforeEach
  void talk_and_go_to_the_assessment() {
    anna = new Interviewer().visit("socialkontoret/maria").press(SLEEP);
    room = anna.path();
    anna.open(room + "/bedomning");
  }

  @Test
  void what_was_heard_stands_beside_the_form() {
    assertThat(anna.text(".heard__turn")).startsWith("Replik 1. " + SLEEP).contains("Jag somnar");
  }

  @Test
  void an_empty_form_is_told_all_that_is_missing() {
    anna.press(HAND_IN);
    assertThat(anna.status()).isEqualTo(422);
    assertThat(anna.page().select(".notice--error a").eachText())
        .containsExactly(
            "Välj minst ett behov, en risk eller en åtgärd.",
            "Välj om du anmäler nu, rådfrågar eller låter bli.",
            "Skriv varför. En eller två meningar räcker.");
  }

  @Test
  void every_link_from_a_problem_leads_to_a_field() {
    anna.press(HAND_IN, "val", "fredagsplan", "stod-fredagsplan", "77", "stod-anmalan", "x");
    var links = anna.page().select(".notice--error a").eachAttr("href");
    assertThat(links)
        .hasSize(4)
        .allMatch(it -> anna.page().getElementById(it.substring(1)) != null);
  }

  @Test
  void a_form_with_mistakes_keeps_all_that_was_written() {
    anna.press(
        HAND_IN, "val", "fredagsplan", "stod-fredagsplan", "1, 77", "anmalan", "nu", "plan", PLAN);
    assertThat(anna.status()).isEqualTo(422);
    assertFilled("1, 77", "nu", "", PLAN);
    assertThat(anna.text("#stod-fredagsplan-fel")).contains("från 1 till 1");
  }

  @Test
  void a_draft_is_there_on_another_device() {
    anna.press(SAVE, "val", "fredagsplan", "stod-fredagsplan", "1", "anmalan", "nu", "plan", PLAN);
    assertThat(anna.text("#sparat")).matches("Utkastet är sparat kl\\. \\d\\d\\.\\d\\d");
    anna = anna.another();
    assertFilled("1", "nu", "", PLAN);
  }

  @Test
  void a_text_of_full_length_with_many_lines_is_kept_whole() {
    var text = "En rad om kvällen.\n".repeat(210) + "slut";
    anna.press(SAVE, "plan", text.replace("\n", "\r\n"));
    assertThat(anna.another().page().expectFirst("#plan").wholeText()).isEqualTo(text);
  }

  @Test
  void signs_that_cannot_be_written_do_no_harm() {
    anna.press(SAVE, "plan", "före\u0000efter\uD83D");
    assertThat(anna.status()).isEqualTo(200);
    assertThat(anna.another().text("#plan")).startsWith("före").contains("efter");
  }

  @Test
  void an_assessment_handed_in_leads_to_the_debrief() {
    anna.press(HAND_IN, WHOLE);
    assertThat(anna.path()).isEqualTo(room + "/aterkoppling");
    assertThat(anna.open(room).path()).isEqualTo(room + "/aterkoppling");
    assertThat(anna.open(room + "/bedomning").path()).isEqualTo(room + "/aterkoppling");
  }

  @Test
  void only_the_first_assessment_counts() {
    var twin = anna.another();
    anna.press(HAND_IN, WHOLE);
    twin.press(HAND_IN, "val", "barnsamtal", "anmalan", "nu", "skal", "En annan mening.");
    assertThat(twin.path()).isEqualTo(room + "/aterkoppling");
    assertThat(twin.page().text()).doesNotContain("En annan mening.");
  }

  @Test
  void nothing_said_or_done_afterwards_changes_anything() {
    var twin = new Interviewer().open(room);
    anna.press(HAND_IN, WHOLE);
    var debrief = anna.page().text();
    twin.say("Hur är det med aptiten?");
    twin.send(room + "/missforstand", "replik", "1");
    assertThat(twin.path()).isEqualTo(room + "/aterkoppling");
    assertThat(twin.page().text()).isEqualTo(debrief);
  }

  @Test
  void a_late_question_asked_in_place_is_sent_to_the_debrief() {
    var twin = new Interviewer().open(room);
    anna.press(HAND_IN, WHOLE);
    assertThat(twin.sayInPlace(SLEEP).path()).isEqualTo(room + "/aterkoppling");
  }

  @Test
  void a_late_draft_is_not_said_to_be_saved() {
    var twin = anna.another();
    anna.press(HAND_IN, WHOLE);
    twin.press(SAVE, "plan", "För sent");
    assertThat(twin.path()).isEqualTo(room + "/aterkoppling");
    assertThat(twin.page().select("#sparat")).isEmpty();
  }

  private void assertFilled(String cited, String report, String reason, String plan) {
    var form = anna.page().expectForm("#bedomning");
    assertThat(form.select("input[name=val][checked]").eachAttr("value"))
        .containsExactly("fredagsplan");
    assertThat(form.expectFirst("#stod-fredagsplan").val()).isEqualTo(cited);
    assertThat(form.expectFirst("input[name=anmalan][checked]").val()).isEqualTo(report);
    assertThat(form.expectFirst("#skal").wholeText()).isEqualTo(reason);
    assertThat(form.expectFirst("#plan").wholeText()).isEqualTo(plan);
  }
}
