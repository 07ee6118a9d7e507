package lyhord.database.bulletin;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears what is announced with {@code pg_notify} when the transaction that said it has committed,
 * on a connection of its own. What was said while the connection was broken is lost: then each
 * subscriber is told to catch up.
 */
public final class Bulletin implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Bulletin.class);
  private static final Duration SHORT = Duration.ofMillis(200);
  private static final Duration LONG = Duration.ofSeconds(5);
  private static final int LOOK_UP_MILLIS = 250;
  private static final int LOOKS_BETWEEN_CHECKS = 80;
  private static final int CHECK_SECONDS = 5;

  private final DataSource database;
  private final List<Subscription> subscriptions = new CopyOnWriteArrayList<>();
  private final Thread thread = Thread.ofVirtual().name("bulletin").unstarted(this::listen);
  private volatile boolean over;

  /**
   * @param database where a connection of one's own is had, beside any pool
   */
  public Bulletin(DataSource database) {
    this.database = database;
  }

  /**
   * Both are called by the one thread that listens, so they hand longer work on. Catching up is
   * called at first, and whenever something may have been missed.
   *
   * @param channel small letters
   * @param heard takes what was announced
   */
  public synchronized Subscription subscribe(
      String channel, Consumer<String> heard, Runnable catchUp) {
    if (!channel.matches("[a-z]+")) {
      throw new IllegalArgumentException(channel);
    }
    var subscription = new Subscription(channel, heard, catchUp);
    subscriptions.add(subscription);
    if (thread.getState() == Thread.State.NEW) {
      thread.start();
    }
    return subscription;
  }

  private void listen() {
    var pause = SHORT;
    while (!over) {
      try (var connection = database.getConnection()) {
        subscriptions.forEach(Subscription::miss);
        pause = SHORT;
        listen(connection);
      } catch (SQLException e) {
        LOG.debug("The bulletin is out of hearing", e);
        LockSupport.parkNanos(pause.toNanos());
        pause = longer(pause);
      }
    }
  }

  private void listen(Connection connection) throws SQLException {
    var channels = new HashSet<String>();
    for (var looks = 1; !over; looks++) {
      subscriptions.removeIf(Subscription::isClosed);
      open(connection, channels);
      subscriptions.forEach(Subscription::catchUp);
      var notices = connection.unwrap(PGConnection.class).getNotifications(LOOK_UP_MILLIS);
      for (var notice : notices == null ? new org.postgresql.PGNotification[0] : notices) {
        subscriptions.forEach(it -> it.hear(notice.getName(), notice.getParameter()));
      }
      if (looks % LOOKS_BETWEEN_CHECKS == 0 && !connection.isValid(CHECK_SECONDS)) {
        throw new SQLException("The connection is broken");
      }
    }
  }

  private void open(Connection connection, Set<String> channels) throws SQLException {
    for (var subscription : subscriptions) {
      if (channels.add(subscription.channel())) {
        try (var statement = connection.createStatement()) {
          statement.execute("listen " + subscription.channel());
        }
      }
    }
  }

  private static Duration longer(Duration pause) {
    var doubled = pause.multipliedBy(2);
    return doubled.compareTo(LONG) < 0 ? doubled : LONG;
  }

  @Override
  public void close() {
    over = true;
  }
}
