package lyhord.database;

import static lyhord.database.Folders.kept;
import static lyhord.database.TestDatabase.ask;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import lyhord.StartFault;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnPostgresTest {

  @TempDir Path temporary;

  @Test
  @Tag("slow")
  void the_first_start_makes_a_swedish_database_that_forgets_nothing() {
    try (var server = OwnPostgres.start(temporary.resolve("ny mapp/data"))) {
      var address = server.address();
      assertThat(ask(address, "select 'Ö' > 'Z' and 'ö' > 'å' and 'v' < 'x'")).isEqualTo("t");
      assertThat(ask(address, "show server_encoding")).isEqualTo("UTF8");
      assertThat(ask(address, "show synchronous_commit")).isEqualTo("on");
      assertThat(ask(address, "show fsync")).isEqualTo("on");
      assertThat(ask(address, "select usesuper from pg_user where usename = current_user"))
          .isEqualTo("f");
    }
  }

  @Test
  void a_later_start_finds_what_was_stored() throws IOException {
    try (var server = start(used())) {
      assertThat(kept(server)).isEqualTo("kvar");
    }
  }

  @Test
  void only_its_owner_may_read_where_it_answers_and_the_password() throws IOException {
    var data = used();
    try (var server = start(data)) {
      var url = data.resolve("postgres/url");
      assertThat(kept(new ExternalPostgres(Address.of(Files.readString(url).strip()))))
          .isEqualTo("kvar");
      for (var file : List.of(url, data.resolve("postgres/cluster/lyhord.password"))) {
        assertThat(Files.getPosixFilePermissions(file))
            .containsExactlyInAnyOrder(
                PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
      }
      assertThat(server.address().name()).doesNotContain("@");
    }
  }

  @Test
  void a_note_from_a_dead_postmaster_is_no_hindrance() throws IOException {
    var data = used();
    leaveNote(data, "99999998");
    try (var server = start(data)) {
      assertThat(kept(server)).isEqualTo("kvar");
    }
  }

  @Test
  void a_stranger_with_the_dead_postmasters_number_is_left_alone() throws IOException {
    var data = used();
    var stranger = new ProcessBuilder("sleep", "60").start();
    leaveNote(data, Long.toString(stranger.pid()));
    try (var server = start(data)) {
      assertThat(kept(server)).isEqualTo("kvar");
      assertThat(stranger.isAlive()).isTrue();
    } finally {
      stranger.destroyForcibly();
    }
  }

  @Test
  void a_copied_folder_does_not_stop_the_original() throws IOException {
    try (var original = start(used())) {
      var copy = temporary.resolve("copy");
      Folders.run("cp", "-a", temporary.resolve("data").toString(), copy.toString());
      try (var other = start(copy)) {
        assertThat(kept(other)).isEqualTo("kvar");
        assertThat(kept(original)).isEqualTo("kvar");
      }
    }
  }

  @Test
  void a_folder_in_use_is_refused_with_the_number_of_its_user() throws IOException {
    var data = used();
    try (var server = start(data)) {
      refused(data)
          .hasMessageContaining("process " + ProcessHandle.current().pid())
          .hasMessageContaining("LYHORD_DATA");
      assertThat(kept(server)).isEqualTo("kvar");
    }
  }

  @Test
  void a_folder_of_another_major_version_is_left_as_it_is() throws IOException {
    var data = used();
    Files.writeString(data.resolve("postgres/cluster/PG_VERSION"), "17\n");
    refused(data)
        .hasMessageContaining("gjord av PostgreSQL 17, men det här programmet har PostgreSQL 18")
        .hasMessageContaining("Ingenting är ändrat");
  }

  @Test
  void the_version_we_ask_for_is_the_version_we_carry() {
    assertThat(ask(Address.of(TestDatabase.url()), "show server_version"))
        .startsWith(Binaries.MAJOR + ".");
  }

  @Test
  void a_file_where_the_folder_should_be_is_named() throws IOException {
    var file = Files.createFile(temporary.resolve("data"));
    refused(file).hasMessageStartingWith(file + " är en fil");
    refused(file.resolve("inner")).hasMessageStartingWith(file + " är en fil");
  }

  @Test
  void a_broken_setting_is_told_in_postgresqls_own_words() throws IOException {
    var data = used();
    Files.writeString(data.resolve("postgres/cluster/postgresql.auto.conf"), "work_mem = 'lagom'");
    refused(data).hasMessageContaining("work_mem").hasMessageContaining("startade inte");
  }

  private static OwnPostgres start(Path data) {
    return OwnPostgres.start(data, TestDatabase.HASTY);
  }

  private Path used() throws IOException {
    return Folders.used(temporary.resolve("data"));
  }

  private static void leaveNote(Path data, String pid) throws IOException {
    var cluster = data.resolve("postgres/cluster").toRealPath();
    Files.write(
        cluster.resolve("postmaster.pid"),
        List.of(pid, cluster.toString(), "1", "5432", "", "127.0.0.1"));
  }

  private static org.assertj.core.api.AbstractThrowableAssert<?, ?> refused(Path data) {
    return assertThatThrownBy(() -> OwnPostgres.start(data)).isInstanceOf(StartFault.class);
  }
}
