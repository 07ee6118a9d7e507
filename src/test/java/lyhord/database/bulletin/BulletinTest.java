package lyhord.database.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import lyhord.database.TestDatabase;
import lyhord.search.Ready;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class BulletinTest {

  private static final Duration SOON = Duration.ofSeconds(3);

  private final PGSimpleDataSource database = new PGSimpleDataSource();
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final AtomicInteger caughtUp = new AtomicInteger();
  private Bulletin bulletin;

  @BeforeEach
  void listen() {
    database.setUrl(TestDatabase.url());
    bulletin = new Bulletin(database);
    bulletin.subscribe("sample", heard::add, caughtUp::incrementAndGet);
    Ready.within(Duration.ofSeconds(10), () -> caughtUp.get() == 1);
  }

  @AfterEach
  void stop() {
    bulletin.close();
  }

  @Test
  void what_is_announced_is_heard_at_once() throws SQLException {
    try (var connection = database.getConnection()) {
      say(connection, "sample", "ett");
    }
    Ready.within(SOON, () -> heard.equals(List.of("ett")));
  }

  @Test
  void what_is_rolled_back_was_never_said() throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      say(connection, "sample", "ångrat");
      connection.rollback();
      say(connection, "sample", "menat");
      connection.commit();
    }
    Ready.within(SOON, () -> heard.equals(List.of("menat")));
  }

  @Test
  void each_hears_its_own_channel_also_one_who_comes_later() throws SQLException {
    var others = new CopyOnWriteArrayList<String>();
    var ready = new AtomicInteger();
    bulletin.subscribe("other", others::add, ready::incrementAndGet);
    Ready.within(SOON, () -> ready.get() == 1);
    try (var connection = database.getConnection()) {
      say(connection, "other", "hit");
      say(connection, "sample", "dit");
    }
    Ready.within(SOON, () -> others.equals(List.of("hit")) && heard.equals(List.of("dit")));
  }

  @Test
  void after_a_break_everyone_is_told_to_catch_up_and_hears_again() throws SQLException {
    TestDatabase.away(() -> Ready.within(SOON, () -> true));
    Ready.within(Duration.ofSeconds(15), () -> caughtUp.get() >= 2);
    try (var connection = database.getConnection()) {
      say(connection, "sample", "efteråt");
    }
    Ready.within(SOON, () -> heard.contains("efteråt"));
  }

  @Test
  void one_who_fails_is_told_to_catch_up_and_keeps_nobody_from_hearing() throws SQLException {
    var tries = new AtomicInteger();
    Runnable failsOnce = () -> check(tries.incrementAndGet() != 2);
    bulletin.subscribe("sample", it -> check(false), failsOnce);
    Ready.within(SOON, () -> tries.get() == 1);
    try (var connection = database.getConnection()) {
      say(connection, "sample", "svårt");
    }
    Ready.within(SOON, () -> tries.get() == 3 && heard.contains("svårt"));
  }

  @Test
  void a_channel_is_a_plain_word() {
    assertThatThrownBy(() -> bulletin.subscribe("x; drop", heard::add, () -> {}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(heard).isEmpty();
  }

  private static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("Not now");
    }
  }

  private static void say(Connection connection, String channel, String text) throws SQLException {
    try (var statement = connection.prepareStatement("select pg_notify(?, ?)")) {
      statement.setString(1, channel);
      statement.setString(2, text);
      statement.execute();
    }
  }
}
