package lyhord.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lyhord.dialogue.Assessment.Report;
import lyhord.dialogue.Move;
import lyhord.understanding.Form;
import lyhord.understanding.Manner;
import lyhord.understanding.Understanding;
import lyhord.understanding.Understanding.Observed;
import lyhord.understanding.Understanding.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MoveJsonTest {
  private static final Instant AT = Instant.parse("2026-11-22T08:30:00.123456Z");
  private static final Understanding HEARD =
      new Understanding(
          Verdict.UNSURE,
          Understanding.NONE,
          0.4,
          List.of("sleep", "mood"),
          List.of("greeting"),
          Form.OPEN,
          List.of(new Observed(Manner.SAFE, "jag heter Amira")),
          List.of("därför att: sover ∈ SÖMN"));

  static Stream<Move> moves() {
    return Stream.of(
        new Move.Asked(AT, "maria", "Hur sover du? 😴 \"å\" \\ \n", "Bo", true, HEARD),
        new Move.Asked(AT, "maria", "", null, false, HEARD),
        new Move.Clarified(AT, 3, "sleep"),
        new Move.Disowned(AT, 3),
        new Move.Entered(AT, "tillsammans"),
        new Move.Examined(AT, "blodtryck", ""),
        new Move.Assessed(
            AT,
            new Move.Judgement(
                Map.of("stöd", List.of(1, 4)), Report.CONSULT, List.of(), "Skäl", "Plan")));
  }

  @ParameterizedTest
  @MethodSource("moves")
  void a_move_reads_back_as_it_was_written(Move move) {
    assertThat(MoveJson.read(MoveJson.write(move))).isEqualTo(move);
  }

  @Test
  void a_move_is_kept_in_plain_words() {
    assertThat(MoveJson.write(new Move.Clarified(AT, 3, "sleep")))
        .contains("\"kind\":\"clarified\"", "\"at\":\"2026-11-22T08:30:00.123456Z\"");
  }

  @Test
  void a_move_from_a_later_version_still_reads() {
    var json = "{\"kind\":\"disowned\",\"at\":\"2026-11-22T08:30:00Z\",\"turn\":2,\"mood\":\"x\"}";
    assertThat(MoveJson.read(json))
        .isEqualTo(new Move.Disowned(Instant.parse("2026-11-22T08:30:00Z"), 2));
  }
}
