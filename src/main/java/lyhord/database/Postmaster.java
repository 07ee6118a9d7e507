package lyhord.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import lyhord.StartFault;

/** Starts and stops the PostgreSQL process of a cluster. */
final class Postmaster {

  /** Room for the recovery after a kill -9. */
  private static final Duration TO_START = Duration.ofMinutes(2);

  private static final Duration TO_STOP = Duration.ofSeconds(30);

  private static final int LOWEST_PORT = 15_000;
  private static final int HIGHEST_PORT = 32_000;
  private static final int PORTS_TRIED = 100;

  private final Tools tools;
  private final Cluster cluster;
  private final ServerLog log;

  Postmaster(Tools tools, Cluster cluster) {
    this.tools = tools;
    this.cluster = cluster;
    this.log = new ServerLog(tools.folder().resolve("log"));
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
      log.shorten();
      cluster.configure(port, extra);
      var before = log.length();
      var started = start();
      return started.worked()
          ? started
          : new Command(started.exit(), started.output() + log.since(before));
    } catch (IOException e) {
      throw Disk.unwritable(tools.folder(), e);
    }
  }

  private Command start() {
    var most = "" + TO_START.toSeconds();
    return tools.run(
        TO_START.plusSeconds(10),
        "pg_ctl",
        List.of("start", "-w", "-s", "-t", most, "-D", here(), "-l", "" + log.file()));
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

  private static boolean portTaken(Command started) {
    return !started.worked() && started.output().contains("Address already in use");
  }

  private StartFault unstarted(Command started) {
    return Disk.isFull(started.output())
        ? Disk.full(tools.folder(), null)
        : new StartFault(
            "Databasen i %s startade inte. PostgreSQL säger: %s (mer i %s)"
                .formatted(cluster.path(), started.output().strip(), log.file()));
  }

  /** Below the numbers that systems lend to outgoing calls, since one of those could take it. */
  private static int freePort() {
    return ThreadLocalRandom.current()
        .ints(LOWEST_PORT, HIGHEST_PORT)
        .limit(PORTS_TRIED)
        .filter(Postmaster::isFree)
        .findFirst()
        .orElseThrow(
            () -> new StartFault("Det finns ingen ledig port på 127.0.0.1 för databasen."));
  }

  private static boolean isFree(int port) {
    try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
