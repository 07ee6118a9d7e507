package lyhord.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import lyhord.understanding.Addressee;
import lyhord.understanding.Bank;
import lyhord.understanding.Utterance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Authors change the question bank while the program runs. */
class BankWatchTest {

  private static final String WORDS = "Skvattrar du flimmerdrake i gnistret?";

  @TempDir Path folder;
  private final List<Bank.Example> added = new ArrayList<>();
  private final List<Object> told = new ArrayList<>();
  private final Training training = new Training();
  private Path content = Path.of("");
  private Ear ear;
  private BankWatch watch;

  @BeforeEach
  void write_a_small_bank() throws IOException {
    content = folder.resolve("content");
    copy("topics.yaml");
    for (var topic : List.of("sleep", "child-leisure", "child-school", "none")) {
      copy("questions/" + topic + ".yaml");
    }
    for (var file : Path.of("content/understanding").toFile().list()) {
      copy("understanding/" + file);
    }
    var models = new Models(content, folder, List.of(new Added()));
    ear = new Ear(models, told::add);
    watch = new BankWatch(models, ear, training);
  }

  @Test
  void a_changed_file_is_taken_in_when_it_has_been_left_alone() throws IOException {
    var before = ear.model();
    write("sleep", "barn:\n  prov:\n    - " + WORDS + "\n");
    watch.update();
    assertThat(training.isUnderway()).isFalse();
    look();
    assertThat(ear.model()).isNotSameAs(before);
    assertThat(heard()).isEqualTo("sleep");
    assertThat(told).containsOnly(new ModelChanged(false));
  }

  @Test
  void a_mistake_leaves_what_is_in_use_and_is_told_until_it_is_mended() throws IOException {
    var before = ear.model();
    write("sleep", "barnen:\n  prov:\n    - " + WORDS + "\n");
    look();
    assertThat(ear.model()).isSameAs(before);
    assertThat(watch.mistakes())
        .first()
        .hasToString(
            "questions/sleep.yaml:1: Okänd nyckel barnen. Menade du barn? Här kan stå: vuxen, barn.");
    write("sleep", "barn:\n  prov:\n    - " + WORDS + "\n");
    look();
    assertThat(watch.mistakes()).isEmpty();
    assertThat(heard()).isEqualTo("sleep");
  }

  @Test
  void a_rule_that_its_own_sample_does_not_show_leaves_what_is_in_use() throws IOException {
    var before = ear.model();
    var file = content.resolve("understanding/concepts.yaml");
    Files.writeString(file, Files.readString(file).replace("många vinglas", "sent"));
    look();
    assertThat(ear.model()).isSameAs(before);
    assertThat(watch.mistakes())
        .singleElement()
        .satisfies(it -> assertThat(it.file()).isEqualTo("concepts.yaml"))
        .satisfies(it -> assertThat(it.message()).contains("visar inte ALKOHOL"));
  }

  @Test
  void other_topics_are_told_of() throws IOException {
    var file = content.resolve("topics.yaml");
    Files.writeString(file, Files.readString(file).replace("en hälsning", "ett hej"));
    look();
    assertThat(told).containsOnlyOnce(new ModelChanged(true));
    assertThat(ear.model().topics().get("greeting").orElseThrow().label()).isEqualTo("ett hej");
  }

  @Test
  void what_an_editor_added_is_learnt_and_what_is_of_no_topic_any_longer_is_not() {
    added.add(new Bank.Example("child-leisure", Addressee.CHILD, "verkstad", WORDS));
    added.add(new Bank.Example("a-topic-that-was", Addressee.CHILD, "verkstad", "Blorf?"));
    look();
    assertThat(heard()).isEqualTo("child-leisure");
    assertThat(ear.model().bank().examples())
        .extracting(Bank.Example::text)
        .doesNotContain("Blorf?");
  }

  private void look() {
    watch.update();
    watch.update();
    while (training.isUnderway()) {
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
    watch.update();
  }

  private String heard() {
    var said = new Utterance(WORDS, Addressee.CHILD, null);
    return ear.model().interpreter().likeliest(said).getFirst();
  }

  private void copy(String file) throws IOException {
    Files.createDirectories(content.resolve(file).getParent());
    Files.copy(Path.of("content").resolve(file), content.resolve(file));
  }

  private void write(String topic, String text) throws IOException {
    Files.writeString(content.resolve("questions").resolve(topic + ".yaml"), text);
  }

  private final class Added implements Contribution {
    @Override
    public String mark() {
      return String.valueOf(added.size());
    }

    @Override
    public List<Bank.Example> examples() {
      return List.copyOf(added);
    }
  }
}
