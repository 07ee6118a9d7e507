package lyhord;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import lyhord.database.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program in a process of its own: what its user reads when it cannot start. */
@Tag("slow")
class StartTest {

  @TempDir Path temporary;

  @Test
  void a_port_in_use_is_told_with_what_to_write() throws Exception {
    try (var taken = new ServerSocket(0)) {
      var port = taken.getLocalPort();
      var started = start(Map.of("PORT", "" + port, "LYHORD_DATABASE_URL", TestDatabase.fresh()));
      assertThat(started)
          .isEqualTo(
              "1: Lyhörd kunde inte starta. Port %d används redan av ett annat program. Stäng det, eller välj en annan port: PORT=%d ./lyhord run"
                  .formatted(port, port + 1));
    }
  }

  @Test
  void a_port_that_is_no_number_is_told() throws Exception {
    assertThat(start(Map.of("PORT", "åtta", "LYHORD_DATABASE_URL", TestDatabase.fresh())))
        .startsWith("1: Lyhörd kunde inte starta. Inställningen PORT har ett värde");
  }

  @Test
  void a_data_folder_that_is_a_file_is_told() throws Exception {
    var file = Files.createFile(temporary.resolve("data"));
    assertThat(start(Map.of("LYHORD_DATA", "" + file)))
        .isEqualTo(
            "1: Lyhörd kunde inte starta. %s är en fil, men där skulle datamappen ligga. Flytta filen, eller välj en annan mapp med LYHORD_DATA."
                .formatted(file));
  }

  @Test
  void an_external_database_that_does_not_let_us_in_is_told() throws Exception {
    var wrong = TestDatabase.fresh().replaceFirst("password=.*", "password=fel");
    assertThat(start(Map.of("LYHORD_DATABASE_URL", wrong)))
        .startsWith("1: Lyhörd kunde inte starta. Databasen 127.0.0.1:")
        .contains("Kontrollera användare och lösenord i LYHORD_DATABASE_URL");
  }

  /** The exit code and all that was written to standard error. */
  private static String start(Map<String, String> variables)
      throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin/java").toString();
    var builder =
        new ProcessBuilder(
            java,
            "-XX:TieredStopAtLevel=1",
            "-Dstderr.encoding=UTF-8",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            System.getProperty("java.class.path"),
            "lyhord.Lyhord");
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().putAll(variables);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    var process = builder.start();
    var said = new String(process.getErrorStream().readAllBytes(), UTF_8).strip();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return process.exitValue() + ": " + said;
  }
}
