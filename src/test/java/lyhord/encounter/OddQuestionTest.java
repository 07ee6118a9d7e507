package lyhord.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import lyhord.PageTest;
import lyhord.clinic.Clinics;
import lyhord.dialogue.Client.NoAnswer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What nobody asks a client: every time a kind sentence, and nothing written is lost. */
@PageTest
class OddQuestionTest {

  private static final String MARIA = "socialkontoret/maria";

  @Autowired Clinics clinics;
  Interviewer anna;

  @BeforeEach
  void begin() {
    anna = new Interviewer().visit(MARIA);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\t\r\n"})
  void nothing_at_all_is_not_a_question(String nothing) {
    anna.say(nothing);
    assertRefused("", "Skriv vad du vill säga, eller välj en färdig fråga.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"😀", "😭😭😭 👨‍👩‍👧", "?!…", "12345", "🏳️‍🌈 ⛈"})
  void what_holds_no_words_is_not_heard_and_stays_in_the_field(String noWords) {
    anna.say(noWords);
    assertRefused(noWords, "Klienten hör inga ord.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "å", "睡", "😀", "\"<&'", "hur mår du? "})
  void ten_thousand_characters_are_too_many_and_stay_in_the_field(String repeated) {
    var text = repeated.repeat(10_000 / repeated.codePointCount(0, repeated.length())).strip();
    anna.say(text);
    assertRefused(text, "Korta till högst 2 000 tecken; texten står kvar här.");
  }

  @Test
  void the_longest_question_is_answered() {
    var text = "Hur sover du? ".repeat(142) + "Berätta nu";
    anna.say(text);
    assertHeard(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b onclick=alert(1)>Hur sover du?</b>",
        "</p><script>alert('hej')</script>",
        "\"><img src=x onerror=alert(1)>",
        "<!-- <textarea> ${7*7} @raw {{7*7}}",
        "'; drop table encounter.move; --",
        "' or 1=1; delete from encounter.visit where 'a'='a",
        "Hur sover du?\u0000 Och sen?"
      })
  void markup_and_commands_are_words_like_others(String text) {
    anna.say(text);
    assertHeard(text.replace("\u0000", ""));
    assertThat(anna.page().select("#samtal script, #samtal img, #samtal b, textarea")).isEmpty();
    assertThat(anna.say("Hur sover du?").said()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"كيف تنام؟", "你睡得好吗?", "Как вы спите?", "คุณนอนหลับดีไหม", "איך את ישנה?"})
  void another_script_is_met_with_a_kind_sentence(String text) {
    anna.say(text);
    assertHeard(text);
    var kind = clinics.stage(MARIA).orElseThrow().scene().client("maria").noAnswers();
    assertThat(kind.get(NoAnswer.NOT_FOLLOWING)).contains(anna.lastAnswer());
  }

  @Test
  void a_refused_text_with_markup_stays_in_the_field_as_it_was() {
    var text = "\"><script>alert(1)</script>&amp;".repeat(100);
    anna.say(text);
    assertRefused(text, "Korta till högst 2 000 tecken");
    assertThat(anna.page().select("body script")).isEmpty();
  }

  private void assertRefused(String text, String problem) {
    assertThat(anna.status()).isEqualTo(422);
    assertThat(anna.page().expectFirst("#text").val()).isEqualTo(text);
    assertThat(anna.text("#fel")).contains(problem);
    assertThat(anna.said()).isEmpty();
  }

  private void assertHeard(String text) {
    assertThat(anna.status()).isEqualTo(200);
    assertThat(anna.page().expectFirst(".turn__you").wholeText()).isEqualTo("Du: " + text);
    assertThat(anna.page().expectFirst("#text").val()).isEmpty();
    assertThat(anna.text("#nu")).isNotEmpty();
  }
}
