package lyhord;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lyhord.understanding.Interpreter;
import org.jspecify.annotations.Nullable;

/** The real program in a process of its own, with its own PostgreSQL: something to kill. */
public final class Program implements AutoCloseable {

  private static final int PATIENCE = 6000;

  private final Path data;
  private final Map<String, String> settings;
  private final int port;
  private @Nullable Process process;

  public Program(Path data) throws IOException {
    this(data, Map.of());
  }

  /** With settings of its own. */
  public Program(Path data, Map<String, String> settings) throws IOException {
    this.data = data;
    this.settings = settings;
    try (var free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    Fork.takeOverWhatIsLearnt(Interpreter.learned(Fork.DATA), data);
  }

  public String address() {
    return "http://localhost:" + port;
  }

  /** Starts, and returns when it says that it is ready. */
  public void start() {
    try {
      var builder = new ProcessBuilder(command()).redirectErrorStream(true);
      builder.environment().remove("LYHORD_DATABASE_URL");
      builder.environment().put("LYHORD_DATA", data.toString());
      builder.environment().put("LYHORD_DEMO", "false");
      builder.environment().put("LYHORD_LINKS", "off");
      builder.environment().put("PORT", "" + port);
      builder.environment().putAll(settings);
      builder.redirectOutput(data.resolveSibling("log").toFile());
      var begun = builder.start();
      process = begun;
      awaitReady(begun);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitReady(Process begun) {
    for (var waits = 0; !log().contains("Klart på"); waits++) {
      if (!begun.isAlive() || waits > PATIENCE) {
        throw new AssertionError("It did not start: " + begun + " " + log());
      }
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }

  /** The first group of the pattern, once it has printed that since it was started. */
  public String said(String pattern) {
    var looked = Pattern.compile(pattern);
    for (var waits = 0; waits < PATIENCE; waits++) {
      var found = looked.matcher(log());
      if (found.find()) {
        return found.group(1);
      }
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
    throw new AssertionError(pattern + " is not in " + log());
  }

  private String log() {
    try {
      return Files.readString(data.resolveSibling("log"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** kill -9 of the program. Its PostgreSQL lives on. */
  public void kill() {
    if (process != null) {
      process.destroyForcibly().onExit().join();
    }
  }

  /** kill -9 of its PostgreSQL. The program lives on. */
  public void killPostgres() {
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
