package lyhord.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Data folders with a database in them, copied from one that is made once. */
final class Folders {

  private static @Nullable Path made;

  private Folders() {}

  /** A folder whose database holds the table kept with one row in it. */
  static synchronized Path used(Path at) throws IOException {
    if (made == null) {
      var folder = Files.createTempDirectory("lyhord");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> run("rm", "-rf", "" + folder)));
      bare(folder);
      try (var server = OwnPostgres.start(folder)) {
        TestDatabase.execute(
            server.address(), "create table kept (what text)", "insert into kept values ('kvar')");
      }
      made = folder;
    }
    run("cp", "-a", made.toString(), at.toString());
    return at;
  }

  /** A folder where PostgreSQL need not be unpacked again. */
  static Path bare(Path at) throws IOException {
    TestDatabase.url();
    var unpacked = TestDatabase.FOLDER.resolve("postgres").toAbsolutePath();
    var postgres = Files.createDirectories(at.resolve("postgres"));
    try (var programs = Files.newDirectoryStream(unpacked, "program-*")) {
      for (var program : programs) {
        Files.createSymbolicLink(postgres.resolve(program.getFileName()), program);
      }
    }
    return at;
  }

  static String kept(Server server) {
    return TestDatabase.ask(server.address(), "select string_agg(what, ' ') from kept");
  }

  static boolean run(String... words) {
    return Command.run(Path.of("/"), Duration.ofSeconds(30), List.of(words)).worked();
  }
}
