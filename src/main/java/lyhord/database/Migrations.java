package lyhord.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import lyhord.StartFault;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;

/**
 * Brings the database to where this program expects it: one schema per module, with the module's
 * name, its own files and its own history. The order of the modules is the order in which their
 * tables may refer to each other.
 */
record Migrations(DataSource source, List<String> modules) {

  /** Any number that no one else takes; nodes that start at once wait for each other on it. */
  private static final long TURN = 7_294_301L;

  void run() {
    var files = modules.stream().map(MigrationFiles::of).toList();
    try (var connection = source.getConnection()) {
      if (behind(connection, files).isEmpty()) {
        return;
      }
      execute(connection, "select pg_advisory_lock(%d)".formatted(TURN));
      try {
        catchUp(connection, files);
      } finally {
        execute(connection, "select pg_advisory_unlock(%d)".formatted(TURN));
      }
    } catch (SQLException e) {
      throw new StartFault("Databasen svarade inte när den skulle uppdateras.", e);
    }
  }

  /** Another node may have done it while this one waited for its turn. */
  private void catchUp(Connection connection, List<MigrationFiles> files) throws SQLException {
    for (var module : behind(connection, files)) {
      migrate(module);
      execute(
          connection,
          "comment on schema %s is '%s'".formatted(module.module(), module.fingerprint()));
    }
  }

  /**
   * The modules whose schema was not last seen to by these very files. Its comment says by which;
   * asking it is one query for all, where asking Flyway costs every start of every module.
   */
  private static List<MigrationFiles> behind(Connection connection, List<MigrationFiles> files)
      throws SQLException {
    var comments = comments(connection);
    return files.stream()
        .filter(it -> !it.fingerprint().equals(comments.get(it.module())))
        .toList();
  }

  private static Map<String, String> comments(Connection connection) throws SQLException {
    var comments = new HashMap<String, String>();
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                select nspname, coalesce(obj_description(oid, 'pg_namespace'), '')
                from pg_namespace
                """)) {
      while (rows.next()) {
        comments.put(rows.getString(1), rows.getString(2));
      }
    }
    return comments;
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void migrate(MigrationFiles files) {
    try {
      Flyway.configure()
          .dataSource(source)
          .locations("classpath:" + files.folder())
          .schemas(files.module())
          .defaultSchema(files.module())
          .createSchemas(true)
          .validateMigrationNaming(true)
          .load()
          .migrate();
    } catch (FlywayValidateException e) {
      throw new StartFault(
          "Databasens schema %s stämmer inte med det här programmet. Ingenting är ändrat. Starta med den utgåva av Lyhörd som sist användes, eller läs in en säkerhetskopia. (%s)"
              .formatted(files.module(), e.getMessage()),
          e);
    } catch (FlywayException e) {
      throw new StartFault(
          "Databasens schema %s gick inte att uppdatera, och är kvar som det var. %s"
              .formatted(files.module(), e.getMessage()),
          e);
    }
  }
}
