package lyhord.encounter;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import lyhord.Fork;
import lyhord.understanding.Interpreter;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** The real program in a process of its own, with its own PostgreSQL: something to kill. */
final class Program implements AutoCloseable {

  private static final int PATIENCE = 6000;

  private final Path data;
  private final int port;
  private @Nullable Process process;

  Program(Path data) throws IOException {
    this.data = data;
    try (var free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    takeOverWhatIsLearnt();
  }

  /** What the tests have learnt already need not be learnt once more. */
  private void takeOverWhatIsLearnt() throws IOException {
    var learnt = Interpreter.learned(Fork.DATA);
    if (Files.isDirectory(learnt)) {
      FileSystemUtils.copyRecursively(learnt, Interpreter.learned(data));
    }
  }

  String address() {
    return "http://localhost:" + port;
  }

  /** Starts, and returns when it says that it is ready. */
  void start() {
    try {
      var builder = new ProcessBuilder(command()).redirectErrorStream(true);
      builder.environment().remove("LYHORD_DATABASE_URL");
      builder.environment().put("LYHORD_DATA", data.toString());
      builder.environment().put("LYHORD_DEMO", "false");
      builder.environment().put("LYHORD_LINKS", "off");
      builder.environment().put("PORT", "" + port);
      builder.redirectOutput(data.resolveSibling("log").toFile());
      var begun = builder.start();
      process = begun;
      awaitReady(begun);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitReady(Process begun) throws IOException {
    var log = data.resolveSibling("log");
    for (var waits = 0; !Files.readString(log).contains("Klart på"); waits++) {
      if (!begun.isAlive() || waits > PATIENCE) {
        throw new AssertionError("It did not start: " + begun + " " + Files.readString(log));
      }
      Moments.pass(20);
    }
  }

  /** kill -9 of the program. Its PostgreSQL lives on. */
  void kill() {
    if (process != null) {
      process.destroyForcibly().onExit().join();
    }
  }

  /** kill -9 of its PostgreSQL. The program lives on. */
  void killPostgres() {
    postmaster().destroyForcibly();
  }

  @Override
  public void close() {
    if (process != null) {
      process.destroy();
      process.onExit().join();
    }
  }

  private ProcessHandle postmaster() {
    try {
      var note = Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"));
      return ProcessHandle.of(Long.parseLong(note.getFirst().strip())).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> command() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin/java").toString(),
        "-Xmx256m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Dstdout.encoding=UTF-8",
        "-Djava.io.tmpdir=" + data.getParent(),
        "--enable-native-access=ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow",
        "-cp",
        withoutTests(),
        "lyhord.Lyhord");
  }

  private static String withoutTests() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(it -> !it.contains("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
