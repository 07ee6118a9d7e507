package lyhord.dialogue.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lyhord.content.Mistake;
import lyhord.content.Reading;
import lyhord.dialogue.Move;
import lyhord.dialogue.SmallCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranscriptTest {
  private static final List<String> OTHERWISE =
      List.of(
          "annorlunda:2: Frågan uppfattades som sleep, inte mood. Lägg till exempel i frågebanken"
              + " eller skriv om.",
          "annorlunda:2: Frågan hördes som öppen, inte ledande.",
          "annorlunda:3: Klienten sa: Jag är vaken tills det är tyst.",
          "annorlunda:4: Tilliten är 3, inte 5.",
          "annorlunda:7: vinet kom aldrig fram.",
          "annorlunda:8: vaken kom fram.",
          "annorlunda:9: De kritiska felen är [frågade-inte-om-hemma].");

  @TempDir Path folder;

  @Test
  void a_visit_that_goes_as_written_has_no_mistakes() throws IOException {
    assertThat(rehearse("god.transcript")).isEmpty();
  }

  @Test
  void what_went_otherwise_is_told_line_by_line() throws IOException {
    var told = rehearse("annorlunda.transcript");
    assertThat(told).extracting(Mistake::toString).containsExactlyElementsOf(OTHERWISE);
  }

  @Test
  void a_line_that_cannot_be_read_is_told_with_what_can_be_written() throws IOException {
    var told = play("frågar: \"Hur?\"\nhej\nfråga: Hur sover du?\n");
    assertThat(told).extracting(Mistake::line).containsExactly(1, 2, 3);
    assertThat(told.getFirst().message()).contains("Menade du fråga?");
    assertThat(told.getLast().message()).startsWith("Skriv frågan inom citattecken");
  }

  @Test
  void a_question_may_hold_quotes_and_arrows() {
    var question = Transcript.question("ida \"Sa han \"sov\" -> då?\" [öppen] -> sleep");
    assertThat(question)
        .contains(new Transcript.Question("ida", "Sa han \"sov\" -> då?", "öppen", "sleep"));
  }

  @Test
  void what_does_not_exist_in_the_case_is_told() throws IOException {
    var told = rehearse("borta.transcript");
    assertThat(told).extracting(Mistake::line).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    assertThat(told).allMatch(it -> it.message().endsWith("."));
  }

  @Test
  void who_is_elsewhere_and_what_is_refused_are_told() throws IOException {
    var told = play("rum: nils\nfråga: ida \"sleep\"\nundersök: blodtryck\n");
    assertThat(told.getFirst().message()).startsWith("ida är inte i rummet.");
    assertThat(told.getLast().message()).startsWith("blodtryck går inte att göra här och nu");
  }

  @Test
  void a_question_that_waits_has_no_answer() throws IOException {
    var told = play("rum: nils\nfråga: \"sleep\"\nfråga: \"oklart\"\nsvar: \"Mm.\"\n");
    assertThat(told).extracting(Mistake::message).containsExactly("Klienten sa: ingenting");
  }

  @Test
  void a_question_that_waits_can_be_clarified_as_a_learner_would() throws IOException {
    var told = play("rum: nils\nfråga: \"Du?\"\nmenar: greeting\nmenar: mood\nsvar: \"Bra.\"\n");
    assertThat(told).extracting(Mistake::line).containsExactly(3);
    assertThat(told.getFirst().message())
        .isEqualTo("greeting är inget av det som erbjuds: [sleep, mood].");
  }

  @Test
  void a_ready_question_and_a_test_with_delay_can_be_rehearsed() throws IOException {
    assertThat(rehearse("prover.transcript")).isEmpty();
  }

  private List<Mistake> play(String text) throws IOException {
    return rehearse(Files.writeString(folder.resolve("prov.transcript"), text));
  }

  private List<Mistake> rehearse(String name) {
    return rehearse(SmallCase.FOLDER.resolve(name));
  }

  private static List<Mistake> rehearse(Path file) {
    var reading = new Reading(Path.of(""));
    var name = file.getFileName().toString().replace(".transcript", "");
    var transcript = Transcript.read(reading, name, file);
    Rehearsal.run(SmallCase.NILS, Ear.listening(), transcript, reading, ArrayList<Move>::new);
    return reading.mistakes();
  }
}
