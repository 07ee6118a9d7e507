package lyhord.database;

import java.nio.file.Path;
import java.sql.SQLException;

/** A program to kill: stores rows as fast as it can and prints a line for each that is stored. */
final class Writer {

  private Writer() {}

  public static void main(String[] arguments) throws SQLException {
    var server = OwnPostgres.start(Path.of(arguments[0]));
    try (var connection = server.address().direct().getConnection();
        var statement = connection.createStatement()) {
      while (true) {
        statement.execute("insert into kept values ('rad')");
        System.out.println("stored");
      }
    }
  }
}
