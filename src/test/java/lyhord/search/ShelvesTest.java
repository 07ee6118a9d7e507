package lyhord.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lyhord.search.index.Index;
import lyhord.search.swedish.Lists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelvesTest {

  @TempDir Path data;

  @Test
  void what_a_killed_program_left_is_cleared_and_what_another_holds_is_not() throws IOException {
    var shelves = new Shelves(data);
    var left = shelves.fresh();
    Files.writeString(left.resolve("segments_1"), "half");
    try (var held = Index.in(shelves.fresh(), Lists.with())) {
      shelves.clear();
      assertThat(held.size()).isZero();
      assertThat(left).doesNotExist();
      try (var folders = Files.list(data.resolve("search"))) {
        assertThat(folders).hasSize(1);
      }
    }
  }
}
