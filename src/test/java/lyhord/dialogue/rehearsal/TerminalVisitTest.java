package lyhord.dialogue.rehearsal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.file.Path;
import lyhord.dialogue.SmallCase;
import lyhord.understanding.Topics;
import org.junit.jupiter.api.Test;

class TerminalVisitTest {
  private static final Topics TOPICS = Topics.read(Path.of("content/topics.yaml"));

  @Test
  void one_reads_the_referral_and_is_greeted() throws IOException {
    assertThat(play("")).contains("Nils somnar på lektionerna.", "Nils (avvaktande): Hej.");
  }

  @Test
  void what_one_writes_is_answered() throws IOException {
    assertThat(play(":rum nils\nBerätta om sleep\n"))
        .contains("Nils (ledsen): Jag är vaken tills det är tyst.", "  Nils drar i dragkedjan.");
  }

  @Test
  void with_several_in_the_room_one_says_whom_one_means() throws IOException {
    assertThat(play("ida: Hur är det med sleep?\nsleep igen\n"))
        .contains("Ida (orolig): Nils somnar sent.", "Ida (orolig): Som sagt. Nils somnar sent.");
  }

  @Test
  void an_unsure_question_offers_what_may_have_been_meant() throws IOException {
    assertThat(play(":rum nils\nDu?\n9\n1\n"))
        .contains("Menade du:", "  1 sömnen", "Jag är vaken tills det är tyst.");
  }

  @Test
  void a_question_can_be_disowned() throws IOException {
    assertThat(play(":rum nils\nsleep\n:fel\n")).contains("Frågan räknas inte.");
  }

  @Test
  void ready_questions_are_listed_and_picked() throws IOException {
    assertThat(play(":områden\n:välj sleep\n:välj finns-inte\n"))
        .contains("Kropp och sömn", "Du: Hur är det med sleep?", "Den frågan finns inte.");
  }

  @Test
  void tests_and_examinations_give_results() throws IOException {
    assertThat(play(":rum ida\n:undersök blodtryck\n:undersök röntgen\n"))
        .contains("[Mät blodtrycket]", "Är det högt?", "[Svar: Mät blodtrycket] 120/80.")
        .contains("Undersökningarna är: blodtryck, blodprov, underliv.");
  }

  @Test
  void a_room_or_a_command_that_does_not_exist_is_told() throws IOException {
    assertThat(play(":rum hallen\n:hoppa\n:hjälp\n"))
        .contains("Rummen är: tillsammans, nils, ida.", "Det kommandot finns inte.");
  }

  @Test
  void the_assessment_ends_in_a_short_debrief() throws IOException {
    var told = play(":rum nils\nBerätta om sleep\n:bedöm\navvakta finns-inte\nkanske\nnu\n");
    assertThat(told)
        .contains("finns-inte finns inte bland alternativen", "Skriv inte-nu, rådfråga, nu.")
        .contains("Du fick veta att Nils är vaken.", "Du fick fram 1 av 3.")
        .contains("Kritiskt: Du frågade aldrig hur det är hemma.")
        .contains("missat (viktigt): Ida dricker vin varje kväll.")
        .contains("missad ledtråd: Nils tittar på dörren.")
        .contains("håller inte: Avvakta.", "väntades: Nils behöver få veta vad som händer.");
  }

  @Test
  void lines_that_end_early_end_the_visit_quietly() throws IOException {
    assertThat(play(":bedöm\navvakta\n")).doesNotContain("Du fick fram");
  }

  private static String play(String lines) throws IOException {
    var out = new ByteArrayOutputStream();
    var visit =
        new TerminalVisit(
            SmallCase.NILS, Ear.listening(), TOPICS, new PrintStream(out, true, UTF_8));
    visit.play(new BufferedReader(new StringReader(lines)));
    return out.toString(UTF_8);
  }
}
