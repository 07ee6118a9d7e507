package lyhord.database;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import lyhord.StartFault;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Brings the database to where this program expects it: one schema per module, with the module's
 * name, its own files and its own history. The order of the modules is the order in which their
 * tables may refer to each other.
 */
record Migrations(DataSource source, List<String> modules) {

  private static final String FOLDER = "db/migration/";

  /** Any number that no one else takes; nodes that start at once wait for each other on it. */
  private static final long TURN = 7_294_301L;

  void run() {
    modules.forEach(Migrations::refuseWithoutFiles);
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("select pg_advisory_lock(%d)".formatted(TURN));
      try {
        modules.forEach(this::migrate);
      } finally {
        statement.execute("select pg_advisory_unlock(%d)".formatted(TURN));
      }
    } catch (SQLException e) {
      throw new StartFault("Databasen svarade inte när den skulle uppdateras.", e);
    }
  }

  private void migrate(String module) {
    try {
      Flyway.configure()
          .dataSource(source)
          .locations("classpath:" + FOLDER + module)
          .schemas(module)
          .defaultSchema(module)
          .createSchemas(true)
          .validateMigrationNaming(true)
          .load()
          .migrate();
    } catch (FlywayValidateException e) {
      throw new StartFault(
          "Databasens schema %s stämmer inte med det här programmet. Ingenting är ändrat. Starta med den utgåva av Lyhörd som sist användes, eller läs in en säkerhetskopia. (%s)"
              .formatted(module, e.getMessage()),
          e);
    } catch (FlywayException e) {
      throw new StartFault(
          "Databasens schema %s gick inte att uppdatera, och är kvar som det var. %s"
              .formatted(module, e.getMessage()),
          e);
    }
  }

  private static void refuseWithoutFiles(String module) {
    try {
      var pattern = "classpath*:" + FOLDER + module + "/V*.sql";
      if (new PathMatchingResourcePatternResolver().getResources(pattern).length > 0) {
        return;
      }
    } catch (IOException e) {
      throw new StartFault("%s%s går inte att läsa.".formatted(FOLDER, module), e);
    }
    throw new StartFault(
        "Modulen %s står i lyhord.modules men har inga filer i %s%1$s.".formatted(module, FOLDER));
  }
}
