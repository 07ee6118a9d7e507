package lyhord.understanding.swedish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lyhord.content.Mistake;
import lyhord.content.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamplesTest {
  private static final String CONCEPTS =
      """
      ALKOHOL:
        prov:
          - Blir det många vinglas?
        ord: [vin, glas]
      """;

  private static final String NORMALISATION =
      """
      ord:
        nån: någon
      fraser:
        du va: du var
      böjningar:
        dricka: [dricker, drack]
      småord: [du]
      prov:
        du va hemma, eller?: du var hemma eller
        drack nån: drack någon
      """;

  @TempDir private Path folder;

  @BeforeEach
  void write_files_without_mistakes() throws IOException {
    write("concepts.yaml", CONCEPTS);
    write("normalisation.yaml", NORMALISATION);
    write("names.yaml", "namn: [elsa]");
  }

  @Test
  void a_name_stands_on_one_list_only() throws IOException {
    write("names.yaml", "namn: [elsa, bo]\nockså-ord: [liv, bo]");
    assertThat(mistakes(folder))
        .containsExactly("names.yaml:2: bo står också under namn. Låt det stå på ett ställe.");
  }

  @Test
  void samples_that_show_their_rules_are_passed_over_in_silence() {
    assertThat(mistakes(folder)).isEmpty();
  }

  @Test
  void a_concept_that_its_sample_does_not_show_is_told_with_the_line() throws IOException {
    write("concepts.yaml", CONCEPTS.replace("vinglas", "kvällar"));
    assertThat(mistakes(folder))
        .containsExactly(
            "concepts.yaml:3: ”Blir det många kvällar?” visar inte ALKOHOL, men inget."
                + " Skriv om provet, eller lägg till ett ord under ord.");
  }

  @Test
  void a_concept_without_a_sample_is_told() throws IOException {
    write("concepts.yaml", CONCEPTS.replaceAll("(?m)^  prov:\n.*\n", ""));
    assertThat(mistakes(folder))
        .singleElement()
        .asString()
        .startsWith("concepts.yaml:2: ALKOHOL saknar prov. Skriv prov:");
  }

  @Test
  void a_sentence_that_is_read_otherwise_is_told_with_the_line() throws IOException {
    write("normalisation.yaml", NORMALISATION.replace("drack någon", "drack ingen"));
    assertThat(mistakes(folder))
        .containsExactly(
            "normalisation.yaml:10: ”drack nån” läses ”drack någon”."
                + " Ändra det som står efter kolon, eller regeln.");
  }

  @ParameterizedTest
  @CsvSource({"nån, någon, 2", "du va, du var, 4", "drack, åt, 6"})
  void a_rule_that_no_sentence_shows_is_told(String typed, String read, int line)
      throws IOException {
    var at = NORMALISATION.indexOf("prov:");
    var samples = NORMALISATION.substring(at).replace(typed, read);
    write("normalisation.yaml", NORMALISATION.substring(0, at) + samples);
    assertThat(mistakes(folder))
        .anyMatch(it -> it.matches("normalisation.yaml:" + line + ": .* visas inte av något .*"));
  }

  @Test
  void samples_have_no_part_in_what_is_learnt() throws IOException {
    var before = fingerprint();
    write("concepts.yaml", CONCEPTS.replace("Blir det många", "Hur stora är"));
    write("normalisation.yaml", NORMALISATION.replace("hemma", "ute"));
    assertThat(fingerprint()).isEqualTo(before);
    write("concepts.yaml", CONCEPTS.replace(", glas]", ", burk]"));
    assertThat(fingerprint()).isNotEqualTo(before);
  }

  @Test
  void the_rules_we_ship_are_all_shown_whatever_the_bank_holds() {
    assertThat(mistakes(Path.of("content/understanding").toAbsolutePath())).isEmpty();
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private String fingerprint() {
    return swedish(new Reading(folder), folder, new Samples()).fingerprint();
  }

  private static List<String> mistakes(Path folder) {
    var reading = new Reading(folder);
    var samples = new Samples();
    samples.tryOn(swedish(reading, folder, samples));
    return reading.mistakes().stream().map(Mistake::toString).toList();
  }

  private static Swedish swedish(Reading reading, Path folder, Samples samples) {
    return Swedish.of(Lexicon.read(reading, folder, samples), List.of());
  }
}
