package lyhord.database;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import lyhord.StartFault;

/** The PostgreSQL that LYHORD_DATABASE_URL names. */
record ExternalPostgres(Address address) implements Server {

  private static final int OLDEST = 15;

  /** A database that starts beside us, in a container perhaps, gets some time. */
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  static ExternalPostgres reach(String url) {
    return reach(Address.of(url), PATIENCE);
  }

  static ExternalPostgres reach(Address address, Duration patience) {
    var end = System.nanoTime() + patience.toNanos();
    while (true) {
      try (var connection = address.direct().getConnection()) {
        var version = connection.getMetaData().getDatabaseMajorVersion();
        if (version < OLDEST) {
          throw tooOld(address, version);
        }
        return new ExternalPostgres(address);
      } catch (SQLException e) {
        if (!mayComeUp(e) || System.nanoTime() > end) {
          throw explain(address, e);
        }
        LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
      }
    }
  }

  /** Not ours to stop. */
  @Override
  public void close() {}

  private static boolean mayComeUp(SQLException e) {
    return "08001".equals(e.getSQLState()) || "57P03".equals(e.getSQLState());
  }

  private static StartFault tooOld(Address address, int version) {
    return new StartFault(
        "Databasen %s är PostgreSQL %d. Lyhörd behöver minst %d: uppgradera den."
            .formatted(address.name(), version, OLDEST));
  }

  private static StartFault explain(Address address, SQLException e) {
    var advice =
        switch (String.valueOf(e.getSQLState())) {
          case "28P01", "28000" ->
              "släpper inte in oss. Kontrollera användare och lösenord i LYHORD_DATABASE_URL.";
          case "3D000" -> "finns inte. Skapa den, eller rätta namnet i LYHORD_DATABASE_URL.";
          case "53300" -> "har inga lediga anslutningar. Höj max_connections eller vänta.";
          case "08001", "08004", "08006", "57P03" ->
              "svarar inte. Kontrollera att den är igång och att LYHORD_DATABASE_URL är rätt.";
          default -> "går inte att använda (%s).".formatted(e.getMessage());
        };
    return new StartFault("Databasen %s %s".formatted(address.name(), advice), e);
  }
}
