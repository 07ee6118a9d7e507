package lyhord.database;

import java.nio.file.Path;
import java.sql.SQLException;
import lyhord.Fork;
import lyhord.StartFault;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One PostgreSQL for the whole suite, kept in target between runs so that it starts at once. Name
 * it as the initializer of a Spring test: the program then migrates it as in production.
 *
 * <p>The session's time zone is the JVM's, which pom.xml sets to one where Swedish days are wrong.
 */
public final class TestDatabase
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  /** Settings for data that nobody will miss. */
  static final String HASTY = "fsync = off\nsynchronous_commit = off\nfull_page_writes = off\n";

  static final Path FOLDER = Fork.DATA.resolve("test");

  private static @Nullable OwnPostgres server;
  private static @Nullable String shared;
  private static int made;

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of("lyhord.database.url=" + url()).applyTo(context);
  }

  /** The database that all Spring tests share, empty when the JVM starts. */
  public static synchronized String url() {
    if (shared == null) {
      shared = fresh();
    }
    return shared;
  }

  /** Takes the shared database away: who is there is put out, and nobody is let in. */
  public static synchronized void away(Runnable meanwhile) {
    var name = url().replaceFirst(".*/(test_\\d+)\\?.*", "$1");
    execute(
        master(server().address()),
        "alter database %s allow_connections false".formatted(name),
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = '%s'"
            .formatted(name));
    try {
      meanwhile.run();
    } finally {
      execute(
          master(server().address()), "alter database %s allow_connections true".formatted(name));
    }
  }

  /** A new, empty database of one's own. */
  public static synchronized String fresh() {
    var own = server().address();
    var name = "test_" + ++made;
    execute(
        master(own),
        "drop database if exists " + name,
        "create database " + name + " owner lyhord");
    return "%s?user=lyhord&password=%s".formatted(at(own, name), own.password());
  }

  private static OwnPostgres server() {
    if (server == null) {
      var started = start();
      Runtime.getRuntime().addShutdownHook(new Thread(started::close));
      server = started;
    }
    return server;
  }

  /** Another run in the same checkout may hold the folder; then this one makes its own. */
  private static OwnPostgres start() {
    try {
      return OwnPostgres.start(FOLDER, HASTY);
    } catch (StartFault taken) {
      return OwnPostgres.start(Path.of(FOLDER + "-" + ProcessHandle.current().pid()), HASTY);
    }
  }

  static Address master(Address own) {
    return new Address(at(own, "postgres"), "postgres", own.password());
  }

  static void execute(Address address, String... statements) {
    try (var connection = address.direct().getConnection();
        var statement = connection.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  static String ask(Address address, String question) {
    try (var connection = address.direct().getConnection();
        var statement = connection.createStatement();
        var answer = statement.executeQuery(question)) {
      answer.next();
      return answer.getString(1);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static String at(Address own, String name) {
    return own.url().replaceFirst("/[^/]*$", "/" + name);
  }
}
