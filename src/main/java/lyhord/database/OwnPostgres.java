package lyhord.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import lyhord.StartFault;

/** The PostgreSQL that Lyhörd keeps for itself in its data folder. */
final class OwnPostgres implements Server {

  private static final String NAME = "lyhord";

  /** No such role, no such database, or the role's first password is not set yet. */
  private static final Set<String> UNPREPARED = Set.of("28000", "28P01", "3D000");

  private static final String ROLE =
      """
      do $$ begin
        if not exists (select from pg_roles where rolname = 'lyhord') then
          create role lyhord login;
        end if;
        alter role lyhord password ':secret';
      end $$""";

  private final DataFolder folder;
  private final Postmaster postmaster;
  private final Address address;
  private final Watch watch;

  private OwnPostgres(DataFolder folder, Postmaster postmaster, Address address, Watch watch) {
    this.folder = folder;
    this.postmaster = postmaster;
    this.address = address;
    this.watch = watch;
  }

  static OwnPostgres start(Path data) {
    return start(data, "");
  }

  /** {@code extra} is added to postgresql.conf. */
  static OwnPostgres start(Path data, String extra) {
    var folder = DataFolder.open(data);
    try {
      var tools = Tools.in(folder.postgres());
      var cluster = Cluster.in(folder.postgres(), tools);
      var postmaster = new Postmaster(tools, cluster);
      var port = postmaster.start(extra);
      var address = address(port, NAME, cluster.password());
      prepare(address, address(port, "postgres", cluster.password()));
      cluster.publish(
          "postgres://lyhord:%s@127.0.0.1:%d/lyhord\n".formatted(cluster.password(), port));
      var watch = Watch.over(address, postmaster, () -> postmaster.startOn(port, extra));
      return new OwnPostgres(folder, postmaster, address, watch);
    } catch (RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  @Override
  public Address address() {
    return address;
  }

  @Override
  public void close() {
    watch.close();
    postmaster.stop();
    folder.close();
  }

  /** The program's own role owns its own database, and nothing else. */
  private static void prepare(Address own, Address master) {
    try (var _ = own.direct().getConnection()) {
      return;
    } catch (SQLException e) {
      if (!UNPREPARED.contains(e.getSQLState())) {
        throw new StartFault("Databasen startade men svarar inte: " + e.getMessage(), e);
      }
    }
    try (var connection = master.direct().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(ROLE.replace(":secret", String.valueOf(own.password())));
      if (!statement.executeQuery("select from pg_database where datname = 'lyhord'").next()) {
        statement.execute("create database lyhord owner lyhord");
      }
    } catch (SQLException e) {
      throw new StartFault("Databasen gick inte att förbereda: " + e.getMessage(), e);
    }
  }

  private static Address address(int port, String name, String password) {
    return new Address("jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, name), name, password);
  }
}
