package lyhord.media.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncomingTest {
  @TempDir Path root;

  @Test
  void what_a_killed_program_left_is_swept_at_the_next_start() throws IOException {
    var left = Files.createDirectories(root.resolve("left"));
    Files.writeString(left.resolve("lock"), "");
    Files.writeString(left.resolve("file"), "en halv film");
    new Incoming(root);
    assertThat(root).isEmptyDirectory();
  }

  @Test
  void what_is_on_its_way_in_here_is_left_alone() throws IOException {
    try (var tray = new Incoming(root).tray()) {
      Files.writeString(tray.file(), "en halv film");
      new Incoming(root);
      assertThat(tray.file()).exists();
    }
    assertThat(root).isEmptyDirectory();
  }
}
