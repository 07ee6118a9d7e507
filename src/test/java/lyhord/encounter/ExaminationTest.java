package lyhord.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import lyhord.PageTest;
import lyhord.clinic.Clinics;
import lyhord.understanding.Understanding.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Examinations, tests and forms at the health centre. */
@PageTest
class ExaminationTest {

  private static final String ANDERS = "vardcentralen/anders";
  private static final String INTIMATE = "rektalundersökning";

  @Autowired Clinics clinics;
  Interviewer anna;

  @BeforeEach
  void begin() {
    anna = new Interviewer().visit(ANDERS);
  }

  @Test
  void an_examination_at_hand_gives_its_result_at_once() {
    anna.press("Mät blodtrycket");
    assertThat(anna.text("#nu")).contains("Svar: Mät blodtrycket").contains("164/98");
    assertThat(anna.text(".area__state")).contains("Mät blodtrycket: klart, se samtalet");
  }

  @Test
  void a_test_is_answered_as_many_turns_later_as_it_takes() {
    anna.press("Hb");
    assertThat(anna.text(".area__state")).isEqualTo("Hb: beställt, svaret kommer om en stund");
    anna.press("Hur sover du?");
    assertThat(anna.text("#samtal")).doesNotContain("148 g/l");
    anna.press("Hur sover du?");
    assertThat(anna.text("#samtal")).contains("148 g/l");
  }

  @Test
  void an_examination_that_does_not_exist_is_not_found() {
    anna.send(anna.path() + "/undersokningar", "nr", "0", "undersok", "röntgen");
    assertThat(anna.status()).isEqualTo(404);
  }

  @Test
  void the_same_order_sent_twice_is_one() {
    var twin = anna.another();
    anna.press("Hb");
    twin.press("Hb");
    assertThat(twin.page().select(".turn__result").eachText()).containsExactly("Hb");
  }

  @Test
  void an_intimate_examination_needs_a_reason() {
    anna.press("Undersök");
    assertThat(anna.status()).isEqualTo(422);
    assertThat(anna.text("#fel")).contains("Skriv varför undersökningen behövs");
    assertThat(anna.page().select(".turn__result")).isEmpty();
  }

  @Test
  void an_intimate_examination_without_permission_is_refused_by_the_client() {
    anna.press("Undersök", "skal", "Misstänker blödning");
    assertThat(anna.text("#nu")).contains("Känn i ändtarmen: klienten säger nej");
    assertThat(anna.text("#samtal")).doesNotContain("Inga knölar");
  }

  @Test
  void an_intimate_examination_with_permission_and_reason_gives_its_result() {
    anna.press("Går det bra att jag frågar om något som kan vara svårt att prata om?");
    anna.press("Undersök", "skal", "Misstänker blödning");
    assertThat(anna.text("#samtal")).contains("Svar: Känn i ändtarmen").contains("Inga knölar");
  }

  @Test
  void a_refused_examination_may_be_asked_for_again() {
    anna.press("Undersök", "skal", "Misstänker blödning");
    anna.send(
        anna.path() + "/undersokningar",
        "nr",
        anna.page().expectFirst("#nr").val(),
        "undersok",
        INTIMATE,
        "skal",
        "Blödning");
    assertThat(anna.page().select(".turn__result").eachText())
        .containsOnly("Känn i ändtarmen: klienten säger nej")
        .hasSize(2);
  }

  @Test
  void a_result_that_comes_does_not_end_the_choice_of_what_was_meant() {
    anna.press("EKG").say(Wordings.heardAs(Verdict.UNSURE, clinics, ANDERS));
    assertThat(anna.page().select(".unsure button")).isNotEmpty();
    anna.press(anna.page().expectFirst(".unsure button").text());
    assertThat(anna.text("#samtal")).contains("Sinusrytm 90");
    assertThat(anna.page().select(".turn__answer")).hasSize(2);
  }
}
