package lyhord.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingTest {

  @TempDir Path folder;

  @Test
  void a_good_file_reads_without_mistakes() throws IOException {
    var reading = new Reading(folder);
    var root =
        open(reading, "namn: Maria\nålder: 38\nklienter: [maria, liam]\nrum:\n  a: { x: ja }\n");
    assertThat(root.text("namn")).isEqualTo("Maria");
    assertThat(root.integer("ålder")).isEqualTo(38);
    assertThat(root.texts("klienter")).containsExactly("maria", "liam");
    assertThat(root.map("rum").map("a").yes("x")).isTrue();
    assertThat(reading.mistakes()).isEmpty();
  }

  @Test
  void an_unknown_key_is_told_with_its_line_and_what_was_meant() throws IOException {
    var reading = new Reading(folder);
    open(reading, "namn: Maria\nportätt: maria\n").only("namn", "porträtt");
    assertThat(reading.mistakes().getFirst())
        .hasToString(
            "fall.yaml:2: Okänd nyckel portätt. Menade du porträtt? Här kan stå: namn, porträtt.");
  }

  @Test
  void all_mistakes_are_gathered_before_the_file_is_refused() throws IOException {
    var reading = new Reading(folder);
    var root = open(reading, "ålder: trettio\nklienter: maria\n");
    root.integer("ålder");
    root.texts("klienter");
    root.text("namn");
    assertThatThrownBy(reading::finish)
        .hasMessageContaining("fall.yaml:1: ålder ska vara ett heltal.")
        .hasMessageContaining("fall.yaml:2: klienter ska vara en lista")
        .hasMessageContaining("fall.yaml:1: namn saknas");
  }

  @Test
  void a_key_written_twice_is_a_mistake() throws IOException {
    var reading = new Reading(folder);
    open(reading, "namn: Maria\nålder: 38\nnamn: Sara\n");
    assertThat(reading.mistakes().getFirst().message()).startsWith("namn står redan på rad 1");
  }

  @Test
  void a_colon_in_a_text_is_explained() throws IOException {
    var reading = new Reading(folder);
    open(reading, "namn: Maria\nsäg: Så här: jag vet inte\n");
    assertThat(reading.mistakes().getFirst().line()).isEqualTo(2);
    assertThat(reading.mistakes().getFirst().message()).startsWith("Det står ett kolon i texten");
  }

  @Test
  void a_word_in_a_list_knows_its_line() throws IOException {
    var reading = new Reading(folder);
    var words = open(reading, "vet:\n  - maria\n  - liam\n").words("vet");
    assertThat(words.getLast()).isEqualTo(new Yaml.Words("liam", 3));
  }

  @Test
  void a_choice_outside_the_list_is_told_with_the_choices() throws IOException {
    var reading = new Reading(folder);
    var till = open(reading, "till: vuxna\n").choice("till", Map.of("vuxen", 1));
    assertThat(till).isEqualTo(1);
    assertThat(reading.mistakes().getFirst().message()).contains("Menade du vuxen?");
  }

  @Test
  void a_missing_file_is_a_mistake_not_a_crash() {
    var reading = new Reading(folder);
    assertThat(reading.open(folder.resolve("borta.yaml")).keys()).isEmpty();
    assertThat(reading.mistakes().getFirst().message()).startsWith("Filen saknas");
  }

  @Test
  void another_encoding_is_a_mistake() throws IOException {
    Files.write(folder.resolve("fall.yaml"), new byte[] {'a', ':', ' ', (byte) 0xe5, '\n'});
    var reading = new Reading(folder);
    reading.open(folder.resolve("fall.yaml"));
    assertThat(reading.mistakes().getFirst().message()).contains("UTF-8");
  }

  private Yaml open(Reading reading, String text) throws IOException {
    return reading.open(Files.writeString(folder.resolve("fall.yaml"), text));
  }
}
