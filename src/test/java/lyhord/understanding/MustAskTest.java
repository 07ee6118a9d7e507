package lyhord.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lyhord.content.Mistakes;
import lyhord.content.Reading;
import lyhord.understanding.Chooser.Judged;
import lyhord.understanding.Understanding.Verdict;
import lyhord.understanding.swedish.Lexicon;
import lyhord.understanding.swedish.Samples;
import lyhord.understanding.swedish.Swedish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MustAskTest {
  private static final Path CONTENT = Path.of("content");
  private static final Topics TOPICS = Topics.read(CONTENT.resolve("topics.yaml"));
  private static final Judged BARELY = new Judged(Verdict.UNDERSTOOD, .6);

  @TempDir private Path folder;

  @Test
  void what_the_model_barely_believes_is_asked_back() {
    var settled = shipped().settled(List.of("self-harm", "sleep"), BARELY, written("hur mår du"));
    assertThat(settled.verdict()).isEqualTo(Verdict.UNSURE);
  }

  @Test
  void other_topics_are_believed_as_before() {
    assertThat(shipped().settled(List.of("sleep", "self-harm"), BARELY, written("hur mår du")))
        .isEqualTo(BARELY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "har du tänkt på att ta livet av dig",
        "har du självmordstankar",
        "har du känt att du inte vill leva längre",
        "vill du dö"
      })
  void what_the_words_show_is_understood_and_comes_first(String text) {
    var likeliest = List.of("mood", "suicidal-thoughts", "sleep");
    var ordered = shipped().ordered(likeliest, written(text));
    assertThat(ordered).containsExactly("suicidal-thoughts", "mood", "sleep");
    var settled = shipped().settled(ordered, new Judged(Verdict.UNSURE, .4), written(text));
    assertThat(settled).isEqualTo(new Judged(Verdict.UNDERSTOOD, .95));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "har han sagt att han ska ta livet av dig",
        "jag frågar alla om självmord",
        "har annika sagt att hon inte vill leva",
        "när slog han dig första gången",
        "är de rädda för dig hemma"
      })
  void what_only_sounds_like_it_is_not_shown(String text) {
    var likeliest = List.of("sleep", "suicidal-thoughts", "violence-physical", "home-safety");
    assertThat(shipped().ordered(likeliest, written(text))).isEqualTo(likeliest);
  }

  @Test
  void words_do_not_bring_in_a_topic_that_is_not_likely_at_all() {
    var likeliest = List.of("mood", "sleep", "greeting", "suicidal-thoughts");
    assertThat(shipped().ordered(likeliest, written("vill du dö"))).isEqualTo(likeliest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tröskel: hög | tal mellan 0 och 1",
        "tröskel: 2 | tal mellan 0 och 1",
        "ämnen: {sjalv-harm: {prov: [hon skär dig], ord: [skär dig]}} | finns inte i topics.yaml",
        "ämnen: {self-harm: {prov: [kanske], ord: [(kanske)]}} | minst ett ord utan parentes",
        "fler: x | Okänd nyckel fler"
      })
  void a_mistake_is_told_with_what_to_do(String line, String advice) throws IOException {
    var key = line.substring(0, line.indexOf(':'));
    var whole = "tröskel: 0.7\nämnen: {self-harm: {prov: [hon skär dig], ord: [skär dig]}}\n";
    var text = whole.replaceAll("(?m)^" + key + ":.*\n", "") + line + "\n";
    var file = Files.writeString(folder.resolve("must-ask.yaml"), text);
    var reading = new Reading(folder);
    MustAsk.read(reading.open(file), TOPICS, new Samples());
    assertThatThrownBy(reading::finish)
        .isInstanceOf(Mistakes.class)
        .hasMessageContaining("must-ask.yaml")
        .hasMessageContaining(advice.strip());
  }

  private static MustAsk shipped() {
    var folder = CONTENT.resolve("understanding").toAbsolutePath();
    var reading = new Reading(folder);
    var read = MustAsk.read(reading.open(folder.resolve("must-ask.yaml")), TOPICS, new Samples());
    reading.finish();
    return read;
  }

  private static lyhord.understanding.swedish.Written written(String text) {
    var folder = CONTENT.resolve("understanding").toAbsolutePath();
    return Swedish.of(Lexicon.read(new Reading(folder), folder, new Samples()), List.of(text))
        .written(text);
  }
}
