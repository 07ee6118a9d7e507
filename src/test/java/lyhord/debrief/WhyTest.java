package lyhord.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import lyhord.dialogue.Entry;
import lyhord.understanding.Form;
import lyhord.understanding.Understanding;
import lyhord.understanding.Understanding.Verdict;
import org.junit.jupiter.api.Test;

class WhyTest {

  @Test
  void the_topic_how_sure_the_words_and_what_came_second_are_told() {
    var because = List.of("dricker ∈ ALKOHOL", "därnäst ”hur ofta”", "liknar ”Dricker du?”");
    assertThat(Phrases.why(turn(false, because), it -> "hur mycket"))
        .containsExactly(
            "Ämne: ”hur mycket”. Säkerhet: 88 av 100.",
            "”dricker” hör till begreppet ALKOHOL.",
            "Därnäst ”hur ofta”.",
            "Liknar ”Dricker du?”.");
  }

  @Test
  void a_ready_question_has_nothing_to_explain() {
    assertThat(Phrases.why(turn(true, List.of("liknar ”x”")), it -> it)).isEmpty();
    assertThat(Phrases.why(turn(false, List.of()), it -> it)).isEmpty();
  }

  private static Entry.Turn turn(boolean picked, List<String> because) {
    var understood =
        new Understanding(
            Verdict.UNDERSTOOD,
            "alcohol-amount",
            .876,
            List.of(),
            List.of(),
            Form.OPEN,
            List.of(),
            because);
    return new Entry.Turn(
        1,
        Instant.EPOCH,
        null,
        "maria",
        "rum",
        "Hur mycket?",
        picked,
        understood,
        "alcohol-amount",
        null,
        Set.of(),
        List.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        false);
  }
}
