package lyhord.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import lyhord.dialogue.Assessment.Report;
import lyhord.dialogue.Assessment.Standing;
import lyhord.dialogue.Condition;
import lyhord.dialogue.Condition.Scope;
import lyhord.dialogue.Dimension;
import lyhord.dialogue.Mood;
import lyhord.understanding.Form;
import lyhord.understanding.Manner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas that help authors' editors say the same as the reader does. */
class SchemaTest {
  private static final Path CONTENT = Path.of("content");

  static Stream<Path> shipped() throws IOException {
    try (var files = Files.walk(CONTENT)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml") && !schema(file).isEmpty())
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void every_file_we_ship_fits_its_schema(Path file) throws IOException {
    assertThat(Schemas.faults(schema(file), Files.readString(file))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void every_file_that_points_to_a_schema_points_to_its_own(Path file) throws IOException {
    try (var lines = Files.lines(file)) {
      lines
          .limit(1)
          .filter(line -> line.contains("$schema="))
          .map(line -> file.resolveSibling(line.substring(line.indexOf('=') + 1)).normalize())
          .forEach(at -> assertThat(at).isEqualTo(CONTENT.resolve("schema", schema(file))));
    }
  }

  @Test
  void the_schema_knows_the_words_that_the_reader_knows() {
    assertThat(words("form")).isEqualTo(all(Form.values(), Form::swedish));
    assertThat(words("manner")).isEqualTo(all(Manner.values(), Manner::swedish));
    assertThat(words("mood")).isEqualTo(all(Mood.values(), Mood::swedish));
    assertThat(words("dimension")).isEqualTo(all(Dimension.values(), Dimension::swedish));
    assertThat(words("report")).isEqualTo(all(Report.values(), Report::swedish));
    assertThat(words("standing")).isEqualTo(all(Standing.values(), Standing::swedish));
  }

  @Test
  void the_schema_knows_the_conditions_that_the_reader_knows() {
    assertThat(conditions("answer-condition")).isEqualTo(allowedIn(Scope.ANSWER));
    assertThat(conditions("debrief-condition")).isEqualTo(allowedIn(Scope.DEBRIEF));
  }

  @Test
  void editors_are_offered_every_shared_topic() {
    var topics = new Reading(CONTENT).open(CONTENT.resolve("topics.yaml")).map("ämnen").keys();
    var offered = Schemas.read("words.json").at("/$defs/topic/anyOf/0/enum");
    assertThat(offered.valueStream().map(it -> it.stringValue()))
        .containsExactlyInAnyOrderElementsOf(topics);
  }

  private static Set<String> words(String name) {
    var words = new TreeSet<String>();
    Schemas.read("words.json")
        .at("/$defs/" + name + "/enum")
        .forEach(word -> words.add(word.stringValue()));
    return words;
  }

  private static Set<String> conditions(String name) {
    return new TreeSet<>(
        Schemas.read("words.json").at("/$defs/" + name + "/properties").propertyNames());
  }

  private static Set<String> allowedIn(Scope scope) {
    var keys = Arrays.stream(Condition.Key.values()).filter(key -> key.allowedIn(scope));
    return new TreeSet<>(keys.map(Condition.Key::swedish).toList());
  }

  private static <T> Set<String> all(T[] values, Function<T, String> word) {
    return new TreeSet<>(List.of(values).stream().map(word).toList());
  }

  private static String schema(Path file) {
    var name = file.getFileName().toString();
    return switch (name) {
      case "case.yaml" -> "case.json";
      case "clinic.yaml" -> "clinic.json";
      case "topics.yaml", "concepts.yaml", "names.yaml", "normalisation.yaml" ->
          name.replace(".yaml", ".json");
      default -> inFolder(file);
    };
  }

  private static String inFolder(Path file) {
    if (file.startsWith(CONTENT.resolve("questions"))) {
      return "questions.json";
    }
    return Files.exists(file.resolveSibling("case.yaml")) ? "client.json" : "";
  }
}
