package lyhord.understanding.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearnedTest {
  @TempDir private Path folder;
  private int trained;

  @Test
  void what_was_trained_once_is_read_the_next_time() {
    assertThat(weights("a")).containsExactly(1, 2.5f, -3);
    assertThat(weights("a")).containsExactly(1, 2.5f, -3);
    assertThat(trained).isEqualTo(1);
  }

  @Test
  void other_examples_are_trained_anew() {
    weights("a");
    weights("b");
    assertThat(trained).isEqualTo(2);
  }

  @Test
  void a_file_cut_short_is_trained_again_and_mended() throws IOException {
    weights("a");
    Files.writeString(folder.resolve("a"), "skräp");
    assertThat(weights("a")).containsExactly(1, 2.5f, -3);
    weights("a");
    assertThat(trained).isEqualTo(2);
  }

  @Test
  void a_folder_that_cannot_be_made_costs_only_time() throws IOException {
    var file = Files.writeString(folder.resolve("fil"), "");
    assertThat(new Learned(file).weights("a", 3, this::train)).containsExactly(1, 2.5f, -3);
  }

  @Test
  void a_label_or_a_weight_changed_is_another_training() {
    var vector = new Vector(new int[] {1}, new float[] {.5f});
    var examples = List.of(vector, new Vector(new int[] {2}, new float[] {.5f}));
    var other = List.of(vector, new Vector(new int[] {2}, new float[] {.6f}));
    train(examples, 0, 1);
    train(examples, 1, 0);
    train(other, 0, 1);
    train(examples, 0, 1);
    assertThat(folder.toFile().list()).hasSize(3);
  }

  private void train(List<Vector> examples, int... labels) {
    var lesson = new Linear.Lesson(examples, labels, 2, 3);
    Linear.train(lesson, Linear.digest("", examples, labels, 2, 3), new Learned(folder));
  }

  private float[] weights(String digest) {
    return new Learned(folder).weights(digest, 3, this::train);
  }

  private float[] train() {
    trained++;
    return new float[] {1, 2.5f, -3};
  }
}
