package lyhord.understanding.swedish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lyhord.Sources;
import lyhord.content.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwedishTest {

  private static final Path FOLDER = Path.of("content/understanding").toAbsolutePath();
  private static final Swedish SWEDISH =
      Swedish.of(
          Lexicon.read(new Reading(FOLDER), FOLDER, new Samples()),
          List.of(
              "hur länge har du haft det så", "barnen väntar", "du själv", "dig själv", "dig dig"));

  @ParameterizedTest
  @CsvSource({
    "va e de me dej, vad är det med dig",
    "när du va liten, när du var liten",
    "ngt nån nåt mkt, något någon något mycket",
    "hej då, hejdå",
    "jaaaa, jaa",
  })
  void spoken_spelling_is_written_out(String typed, String written) {
    assertThat(SWEDISH.written(typed).words()).containsExactly(written.split(" "));
  }

  @ParameterizedTest
  @CsvSource({"lange, länge", "barnnen, barnen", "xyzzy, xyzzy", "barnen, barnen"})
  void a_misspelt_word_is_led_back_to_a_known_one(String typed, String normal) {
    assertThat(SWEDISH.read(typed).words().getFirst().normal()).isEqualTo(normal);
  }

  @Test
  void inflections_share_a_stem() {
    var stems = SWEDISH.read("dricker drack druckit dricka").words().stream().map(Word::stem);
    assertThat(stems.distinct()).hasSize(1);
  }

  @Test
  void a_compound_is_split_and_its_parts_carry_concepts() {
    var phrase = SWEDISH.read("vinflaska");
    assertThat(phrase.words().getFirst().parts()).hasSize(2);
    assertThat(phrase.concepts()).containsKey("ALKOHOL");
  }

  @ParameterizedTest
  @CsvSource({
    "Hur mår ungarna, BARNEN, bara",
    "Vad sade polisen, POLIS, policy",
    "Vilka mediciner tar du, MEDICIN, medan",
    "Har du pratat med dem, PRATAT, pratbubbla",
    "Vem står dig nära, NÄTVERK, när",
  })
  void a_concept_is_found_in_the_forms_of_its_words_only(
      String text, String concept, String other) {
    assertThat(SWEDISH.read(text).concepts()).containsKey(concept);
    assertThat(SWEDISH.read(other).concepts()).doesNotContainKey(concept);
  }

  @ParameterizedTest
  @CsvSource({"tuva", "Melvins", "Fatima", "då frågade Bo"})
  void a_first_name_is_read_as_a_name_whoever_it_is(String text) {
    assertThat(SWEDISH.read(text).concepts()).containsKey(Names.CONCEPT);
  }

  @ParameterizedTest
  @CsvSource({"bo", "Bo du där?", "Var bor du? Bo kvar.", "liv", "namn", "ville", "i mina"})
  void a_word_that_may_be_a_name_is_a_word_unless_it_must_be_one(String text) {
    assertThat(SWEDISH.read(text).concepts()).doesNotContainKey(Names.CONCEPT);
  }

  @Test
  void a_case_knows_its_own_people_by_name() {
    var own = SWEDISH.with(List.of("Var är Tuva?")).read("Tuva då").words().getFirst();
    assertThat(own.normal()).isEqualTo("tuva");
    assertThat(own.parts()).containsExactly(Names.STEM);
  }

  @Test
  void a_concept_of_several_words_allows_a_gap() {
    assertThat(SWEDISH.read("har du tänkt på att ta ditt liv").concepts())
        .containsEntry("SJÄLVMORD", "ta ditt liv");
  }

  @Test
  void words_typed_can_be_shown_again() {
    var written = SWEDISH.written("Får ja fråga en grej?");
    assertThat(WordPattern.of("får … fråga").flatMap(it -> it.in(written)))
        .contains("Får ja fråga");
  }

  @Test
  void a_pattern_must_have_a_word_that_is_required() {
    assertThat(WordPattern.of("(kanske) (inte)")).isEmpty();
  }

  @Test
  void a_class_with_a_part_in_reading_is_named_so_that_changed_code_learns_anew() {
    var uses =
        List.of(
            "Fingerprint", "Lexicon", "Readings", "Samples", "Sentences", "WordPattern", "Written");
    assertThat(Stream.concat(Swedish.CODE.stream().map(Class::getSimpleName), uses.stream()))
        .containsExactlyInAnyOrderElementsOf(Sources.classes("lyhord/understanding/swedish"));
  }
}
