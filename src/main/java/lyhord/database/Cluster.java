package lyhord.database;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lyhord.StartFault;

/** The files of our own database: made once, whole or not at all, and never remade. */
final class Cluster {

  /** One call for all files is seconds faster than one for each; only Linux has it. */
  static final String SYNC = System.getProperty("os.name", "").equals("Linux") ? "syncfs" : "fsync";

  private final Path path;
  private final String password;

  private Cluster(Path path, String password) {
    this.path = path;
    this.password = password;
  }

  static Cluster in(Path folder, Tools tools) {
    var path = folder.resolve("cluster");
    try {
      if (!Files.isDirectory(path)) {
        new NewCluster(folder, tools).become(path);
      }
      refuseOtherVersion(path);
      return new Cluster(path, Files.readString(passwordIn(path)).strip());
    } catch (IOException e) {
      throw Disk.unwritable(folder, e);
    }
  }

  Path path() {
    return path;
  }

  String password() {
    return password;
  }

  void configure(int port, String extra) throws IOException {
    Files.writeString(path.resolve("postgresql.conf"), settings(port) + extra);
  }

  /** Tells the operator's own tools where to knock: psql "$(cat data/postgres/url)". */
  void publish(String url) {
    try {
      Files.writeString(secretFile(path.resolveSibling("url")), url);
    } catch (IOException e) {
      throw Disk.unwritable(path, e);
    }
  }

  private static void refuseOtherVersion(Path path) throws IOException {
    var version = Files.readString(path.resolve("PG_VERSION")).strip();
    if (!version.equals(Binaries.MAJOR)) {
      throw new StartFault(
          """
          Databasen i %s är gjord av PostgreSQL %s, men det här programmet har PostgreSQL %s. \
          Ingenting är ändrat. Starta med den tidigare utgåvan av Lyhörd, säkerhetskopiera med \
          pg_dump och läs in kopian i en ny datamapp: se docs/operations.md."""
              .formatted(path, version, Binaries.MAJOR));
    }
  }

  static Path passwordIn(Path cluster) {
    return cluster.resolve("lyhord.password");
  }

  static Path secretFile(Path file) throws IOException {
    Files.deleteIfExists(file);
    return Files.createFile(file, asFileAttribute(fromString("rw-------")));
  }

  /** Small, and never at the cost of an acknowledged change. */
  private static String settings(int port) {
    return """
      # Written by Lyhörd at every start. Your own settings belong in postgresql.auto.conf.
      listen_addresses = '127.0.0.1'
      port = %d
      unix_socket_directories = ''
      max_connections = 40
      shared_buffers = 64MB
      max_wal_size = 256MB
      io_method = sync
      max_worker_processes = 2
      max_parallel_workers_per_gather = 0
      autovacuum_max_workers = 2
      jit = off
      fsync = on
      synchronous_commit = on
      full_page_writes = on
      recovery_init_sync_method = %s
      timezone = 'UTC'
      log_timezone = 'UTC'
      log_line_prefix = '%%m '
      log_min_messages = warning
      """
        .formatted(port, SYNC);
  }
}
