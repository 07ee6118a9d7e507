package lyhord.database;

import static lyhord.database.Folders.kept;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small disks of their own, which only root may mount. */
class FullDiskTest {

  @TempDir Path temporary;

  @AfterEach
  void unmount() {
    Folders.run("umount", temporary.toString());
  }

  @Test
  void a_disk_too_small_for_the_program_is_told_and_left_clean() throws IOException {
    mount("size=8m");
    assertThatThrownBy(() -> OwnPostgres.start(temporary))
        .hasMessageContaining("Disken är full")
        .hasMessageContaining(temporary.toString());
    assertThat(temporary.resolve("postgres")).isEmptyDirectory();
  }

  @Test
  void a_disk_too_small_for_a_database_is_told_and_left_clean() throws IOException {
    mount("size=8m");
    Folders.bare(temporary);
    assertThatThrownBy(() -> OwnPostgres.start(temporary)).hasMessageContaining("Disken är full");
    assertThat(temporary.resolve("postgres/cluster-new")).doesNotExist();
    assertThat(temporary.resolve("postgres/password-new")).doesNotExist();
  }

  @Test
  void what_was_stored_before_the_disk_was_full_is_there_when_it_has_room_again()
      throws IOException {
    mount("size=100m");
    var data = Folders.used(temporary.resolve("data"));
    Folders.run("sh", "-c", "cat /dev/zero >" + temporary.resolve("filler"));
    assertThatThrownBy(() -> OwnPostgres.start(data)).hasMessageContaining("Disken är full");
    Files.delete(temporary.resolve("filler"));
    try (var server = OwnPostgres.start(data)) {
      assertThat(kept(server)).isEqualTo("kvar");
    }
  }

  @Test
  void a_read_only_folder_is_told() {
    mount("ro");
    assertThatThrownBy(() -> OwnPostgres.start(temporary))
        .hasMessageContaining("går inte att skriva i")
        .hasMessageContaining("LYHORD_DATA");
  }

  private void mount(String options) {
    assumeTrue(Folders.run("mount", "-t", "tmpfs", "-o", options, "tmpfs", "" + temporary));
  }
}
