package lyhord.database;

import static lyhord.database.Folders.kept;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class KillTest {

  @TempDir Path temporary;

  @Test
  void a_program_killed_while_it_writes_loses_nothing_it_acknowledged() throws IOException {
    var data = Folders.used(temporary.resolve("data"));
    for (var kill = 1; kill <= 3; kill++) {
      var acknowledged = writeUntilKilled(data);
      assertThat(postmaster(data)).as("the postmaster outlives the program").isPresent();
      try (var server = OwnPostgres.start(data)) {
        assertThat(count(server)).isGreaterThanOrEqualTo(acknowledged);
      }
      assertThat(postmaster(data)).as("and is stopped with the next one").isEmpty();
    }
  }

  @Test
  void a_killed_postmaster_is_started_again_and_the_pool_recovers() throws Exception {
    var data = Folders.used(temporary.resolve("data"));
    try (var server = OwnPostgres.start(data);
        var pool = Database.pool(server.address(), 4)) {
      for (var kill = 1; kill <= 3; kill++) {
        insertWhenItAnswers(pool, "slag" + kill);
        var killed = postmaster(data).orElseThrow();
        Folders.run("kill", "-9", "" + killed.pid());
        untilAnotherIsUp(data, killed);
        insertWhenItAnswers(pool, "efter" + kill);
      }
      assertThat(kept(server)).isEqualTo("kvar slag1 efter1 slag2 efter2 slag3 efter3");
    }
  }

  /** Starts Writer, lets it store some rows, kills it, and says how many it had told us of. */
  private static int writeUntilKilled(Path data) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin/java").toString();
    var writer =
        new ProcessBuilder(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                "" + data)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var acknowledged = 0;
    try (var out =
        new BufferedReader(
            new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
      while (acknowledged < 200 && out.readLine() != null) {
        acknowledged++;
      }
      writer.toHandle().destroyForcibly();
      while (out.readLine() != null) {
        acknowledged++;
      }
    }
    assertThat(acknowledged).isGreaterThanOrEqualTo(200);
    writer.onExit().join();
    return acknowledged;
  }

  private static int count(Server server) {
    var total = TestDatabase.ask(server.address(), "select count(*) from kept where what = 'rad'");
    TestDatabase.execute(server.address(), "delete from kept where what = 'rad'");
    return Integer.parseInt(total);
  }

  private static java.util.Optional<ProcessHandle> postmaster(Path data) {
    return PidFile.of(data.resolve("postgres/cluster")).flatMap(PidFile::postmaster);
  }

  /** A backend that has not noticed yet would still take an insert or two. */
  private static void untilAnotherIsUp(Path data, ProcessHandle killed) {
    var end = System.nanoTime() + 60_000_000_000L;
    while (postmaster(data).filter(it -> it.pid() != killed.pid()).isEmpty()) {
      assertThat(System.nanoTime()).as("started again in time").isLessThan(end);
      LockSupport.parkNanos(50_000_000);
    }
  }

  private static void insert(HikariDataSource pool, String what) throws SQLException {
    try (var connection = pool.getConnection();
        var statement = connection.prepareStatement("insert into kept values (?)")) {
      statement.setString(1, what);
      statement.execute();
    }
  }

  private static void insertWhenItAnswers(HikariDataSource pool, String what) throws SQLException {
    var end = System.nanoTime() + 60_000_000_000L;
    while (true) {
      try {
        insert(pool, what);
        return;
      } catch (SQLException e) {
        if (System.nanoTime() > end) {
          throw e;
        }
        LockSupport.parkNanos(50_000_000);
      }
    }
  }
}
