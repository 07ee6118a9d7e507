package lyhord.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import lyhord.StartFault;

/** Starts and stops the PostgreSQL process of a cluster. */
final class Postmaster {

  /** Room for the recovery after a kill -9. */
  private static final Duration TO_START = Duration.ofMinutes(2);

  private static final Duration TO_STOP = Duration.ofSeconds(30);
  private static final long LONG_LOG = 5_000_000;

  private final Tools tools;
  private final Cluster cluster;
  private final Path log;

  Postmaster(Tools tools, Cluster cluster) {
    this.tools = tools;
    this.cluster = cluster;
    this.log = tools.folder().resolve("log");
  }

  /** Starts on a port nobody uses, and returns it. */
  int start(String extra) {
    var port = freePort();
    var started = startOn(port, extra);
    for (var tries = 1; tries < 3 && portTaken(started); tries++) {
      port = freePort();
      started = startOn(port, extra);
    }
    if (!started.worked()) {
      throw unstarted(started);
    }
    return port;
  }

  /** One attempt; the output says why when it fails. */
  Command startOn(int port, String extra) {
    try {
      settle();
      shortenLog();
      cluster.configure(port, extra);
      var before = Files.exists(log) ? Files.size(log) : 0;
      var started =
          tools.run(
              TO_START.plusSeconds(10),
              "pg_ctl",
              List.of(
                  "start",
                  "-w",
                  "-s",
                  "-t",
                  "" + TO_START.toSeconds(),
                  "-D",
                  here(),
                  "-l",
                  "" + log));
      return started.worked() ? started : new Command(started.exit(), newsIn(before, started));
    } catch (IOException e) {
      throw DataFolder.unwritable(tools.folder(), e);
    }
  }

  boolean isAlive() {
    return PidFile.of(cluster.path()).flatMap(PidFile::postmaster).isPresent();
  }

  void stop() {
    if (isAlive() && !stop("fast").worked()) {
      stop("immediate");
    }
  }

  /** A program that was killed leaves its PostgreSQL running, or its note of it. */
  private void settle() throws IOException {
    stop();
    var left = PidFile.of(cluster.path());
    if (left.isPresent()) {
      left.get().disown();
    }
  }

  private Command stop(String mode) {
    return tools.run(
        TO_STOP.plusSeconds(5),
        "pg_ctl",
        List.of("stop", "-w", "-s", "-m", mode, "-t", "" + TO_STOP.toSeconds(), "-D", here()));
  }

  private String here() {
    return cluster.path().toString();
  }

  private void shortenLog() throws IOException {
    if (Files.exists(log) && Files.size(log) > LONG_LOG) {
      Files.move(log, log.resolveSibling("log.1"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private String newsIn(long before, Command started) throws IOException {
    if (!Files.exists(log)) {
      return started.output();
    }
    var bytes = Files.readAllBytes(log);
    var from = (int) Math.min(before, bytes.length);
    return started.output() + new String(bytes, from, bytes.length - from, UTF_8);
  }

  private static boolean portTaken(Command started) {
    return !started.worked() && started.output().contains("Address already in use");
  }

  private StartFault unstarted(Command started) {
    return DataFolder.isFull(started.output())
        ? DataFolder.full(tools.folder(), null)
        : new StartFault(
            "Databasen i %s startade inte. PostgreSQL säger: %s (mer i %s)"
                .formatted(cluster.path(), started.output().strip(), log));
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new StartFault("Det finns ingen ledig port på 127.0.0.1 för databasen.", e);
    }
  }
}
