package lyhord.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import lyhord.StartFault;
import org.springframework.util.FileSystemUtils;

/** A database that is made beside the place it is to have, and takes it only when it is whole. */
record NewCluster(Path folder, Tools tools) {

  private static final Duration TO_MAKE = Duration.ofMinutes(2);

  void become(Path path) throws IOException {
    System.out.println("Skapar databasen (bara första gången)…");
    var fresh = folder.resolve("cluster-new");
    FileSystemUtils.deleteRecursively(fresh);
    var secret = Cluster.secretFile(folder.resolve("password-new"));
    Files.writeString(secret, newPassword());
    tools.rights().hand(secret);
    make(fresh, secret);
    Files.move(secret, Cluster.passwordIn(fresh), StandardCopyOption.ATOMIC_MOVE);
    Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
  }

  private void make(Path fresh, Path secret) throws IOException {
    var made = tools.run(TO_MAKE, "initdb", initdb(fresh, secret));
    if (!made.worked()) {
      FileSystemUtils.deleteRecursively(fresh);
      Files.deleteIfExists(secret);
      throw unmade(made);
    }
  }

  private static List<String> initdb(Path fresh, Path secret) {
    return List.of(
        "--pgdata=" + fresh,
        "--username=postgres",
        "--pwfile=" + secret,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C",
        "--locale-provider=icu",
        "--icu-locale=sv-SE",
        "--data-checksums",
        "--sync-method=" + Cluster.SYNC);
  }

  private StartFault unmade(Command made) {
    return Disk.isFull(made.output())
        ? Disk.full(folder, null)
        : new StartFault(
            "Databasen gick inte att skapa i %s. PostgreSQL säger: %s"
                .formatted(folder, made.output().strip()));
  }

  private static String newPassword() {
    var bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
