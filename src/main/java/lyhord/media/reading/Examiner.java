package lyhord.media.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import lyhord.media.FileType;
import org.springframework.stereotype.Component;

/** Has files looked into, one at a time, each in a process with little memory and little time. */
@Component
public class Examiner {
  /** The widths an image is drawn in, when it is wider. */
  public static final List<Integer> WIDTHS = List.of(400, 800, 1600);

  private static final Duration LONGEST = Duration.ofSeconds(60);

  /** Of a film or a sound only its length is asked, which it can do without. */
  private static final Examined UNKNOWN = new Examined(Verdict.READ, Findings.none());

  private final Semaphore one = new Semaphore(1, true);

  /** What was found; only with the verdict that it could be read. */
  public record Examined(Verdict verdict, Findings findings) {}

  /** Leaves drawn images beside what it found in the folder. */
  public Examined examine(FileType type, Path file, Path folder) throws IOException {
    return examine(type, file, folder, LONGEST);
  }

  Examined examine(FileType type, Path file, Path folder, Duration longest) throws IOException {
    if (type == FileType.WEBM) {
      return UNKNOWN;
    }
    one.acquireUninterruptibly();
    try {
      var verdict = run(command(type, file, folder), folder, longest);
      if (verdict != Verdict.READ) {
        return type.isHeard() ? UNKNOWN : new Examined(verdict, Findings.none());
      }
      return new Examined(verdict, Findings.read(folder));
    } finally {
      one.release();
    }
  }

  private static Verdict run(List<String> command, Path folder, Duration longest)
      throws IOException {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(it -> it.startsWith("LYHORD_"));
    builder.redirectOutput(folder.resolve("log").toFile());
    var process = builder.start();
    try {
      if (process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
        return verdict(process.exitValue(), folder);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      process.destroyForcibly().onExit().join();
    }
    return Verdict.TOO_HEAVY;
  }

  /** A process that was put to death has taken too much; one that never began is our own fault. */
  private static Verdict verdict(int exit, Path folder) throws IOException {
    if (exit == 1) {
      throw new IOException(
          "No file can be looked into: " + Files.readString(folder.resolve("log")));
    }
    return Verdict.of(exit).orElse(Verdict.TOO_HEAVY);
  }

  private static List<String> command(FileType type, Path file, Path folder) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        type.isImage() ? "-Xmx384m" : "-Xmx256m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:+ExitOnOutOfMemoryError",
        "-Xshare:auto",
        "-Djava.awt.headless=true",
        "-Djava.io.tmpdir=" + folder,
        "-cp",
        System.getProperty("java.class.path"),
        ExaminationCommand.class.getName(),
        type.name(),
        file.toString(),
        folder.toString());
  }
}
