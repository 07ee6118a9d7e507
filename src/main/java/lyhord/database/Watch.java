package lyhord.database;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import lyhord.StartFault;
import org.postgresql.PGConnection;

/**
 * Notices at once when PostgreSQL dies, and starts it again. It waits on a connection of its own,
 * since that breaks the moment the postmaster is gone, which the list of processes may hide.
 */
final class Watch implements AutoCloseable {

  private static final Duration SHORT = Duration.ofMillis(200);
  private static final Duration LONG = Duration.ofSeconds(5);

  private final Address address;
  private final Postmaster postmaster;
  private final Supplier<Command> restart;
  private final Thread thread;
  private volatile boolean over;

  private Watch(Address address, Postmaster postmaster, Supplier<Command> restart) {
    this.address = address;
    this.postmaster = postmaster;
    this.restart = restart;
    this.thread = Thread.ofVirtual().name("postgres-watch").unstarted(this::watch);
  }

  static Watch over(Address address, Postmaster postmaster, Supplier<Command> restart) {
    var watch = new Watch(address, postmaster, restart);
    watch.thread.start();
    return watch;
  }

  /** After this nothing is started again; a start under way is waited for. */
  @Override
  public synchronized void close() {
    over = true;
  }

  private void watch() {
    var pause = SHORT;
    while (!over) {
      try (var connection = address.direct().getConnection()) {
        connection.unwrap(PGConnection.class).getNotifications(0);
      } catch (SQLException e) {
        LockSupport.parkNanos(pause.toNanos());
        pause = mend() ? SHORT : longer(pause);
      }
    }
  }

  /** The last backends of a killed server may hold it up for a moment. */
  private static Duration longer(Duration pause) {
    var doubled = pause.multipliedBy(2);
    return doubled.compareTo(LONG) < 0 ? doubled : LONG;
  }

  private synchronized boolean mend() {
    if (over || postmaster.isAlive()) {
      return true;
    }
    System.err.println("Databasen har stannat och startas om…");
    try {
      var started = restart.get();
      System.err.println(
          started.worked()
              ? "Databasen är igång igen."
              : "Databasen startade inte, nytt försök om en stund: " + started.output().strip());
      return started.worked();
    } catch (StartFault e) {
      System.err.println(e.getMessage());
      return false;
    }
  }
}
