package lyhord.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Runs one of PostgreSQL's own commands to its end, or until the deadline. */
record Command(int exit, String output) {

  static Command run(Path folder, Duration deadline, List<String> words) {
    var builder = new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
    var surroundings = builder.environment();
    surroundings.keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
    surroundings.put("LC_ALL", "C");
    try {
      var process = builder.start();
      process.getOutputStream().close();
      var output = CompletableFuture.supplyAsync(() -> textOf(process), Thread::startVirtualThread);
      var ended = process.waitFor(deadline.toMillis(), TimeUnit.MILLISECONDS);
      if (!ended) {
        process.destroyForcibly();
      }
      // whoever inherits the pipe may keep it open after the command has ended
      var text = output.completeOnTimeout("", 2, TimeUnit.SECONDS).join();
      return new Command(ended ? process.exitValue() : -1, text);
    } catch (IOException e) {
      return new Command(-1, String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Command(-1, "avbruten");
    }
  }

  boolean worked() {
    return exit == 0;
  }

  private static String textOf(Process process) {
    try {
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
