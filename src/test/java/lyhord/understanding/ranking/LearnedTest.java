package lyhord.understanding.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearnedTest {
  private static final Row ROW = new Row(new short[] {1, -2, 3});

  @TempDir private Path folder;
  private int learnt;

  @Test
  void what_was_learnt_once_is_read_the_next_time() {
    assertThat(numbers("a")).containsExactly(1, -2, 3);
    assertThat(numbers("a")).containsExactly(1, -2, 3);
    assertThat(learnt).isEqualTo(1);
  }

  @Test
  void what_has_another_digest_is_learnt_anew() {
    numbers("a");
    numbers("b");
    assertThat(learnt).isEqualTo(2);
  }

  @Test
  void a_file_cut_short_is_learnt_again_and_mended() throws IOException {
    numbers("a");
    var whole = Files.readAllBytes(folder.resolve("a"));
    Files.write(folder.resolve("a"), List.of("skräp"));
    assertThat(numbers("a")).containsExactly(1, -2, 3);
    assertThat(folder.resolve("a")).hasBinaryContent(whole);
    assertThat(learnt).isEqualTo(2);
  }

  @Test
  void a_number_that_was_changed_on_the_disk_is_noticed() throws IOException {
    numbers("a");
    var bytes = Files.readAllBytes(folder.resolve("a"));
    bytes[5] ^= 1;
    Files.write(folder.resolve("a"), bytes);
    assertThat(numbers("a")).containsExactly(1, -2, 3);
    assertThat(learnt).isEqualTo(2);
  }

  @Test
  void a_folder_that_cannot_be_made_costs_only_time() throws IOException {
    var file = Files.writeString(folder.resolve("fil"), "");
    assertThat(new Learned(file).of("a", Row::read, this::learn).numbers).containsExactly(1, -2, 3);
  }

  @Test
  void a_long_row_comes_back_as_it_was() {
    var numbers = new short[100_000];
    for (var i = 0; i < numbers.length; i++) {
      numbers[i] = (short) i;
    }
    new Learned(folder).of("a", Row::read, () -> new Row(numbers));
    assertThat(numbers("a")).isEqualTo(numbers);
  }

  private short[] numbers(String digest) {
    return new Learned(folder).of(digest, Row::read, this::learn).numbers;
  }

  private Row learn() {
    learnt++;
    return ROW;
  }

  private record Row(short[] numbers) implements Learned.Kept {
    static Row read(DataInput in) throws IOException {
      return new Row(Numbers.shorts(in));
    }

    @Override
    public void write(DataOutput out) throws IOException {
      Numbers.write(numbers, out);
    }
  }
}
