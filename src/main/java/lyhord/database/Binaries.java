package lyhord.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import lyhord.StartFault;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own program, unpacked once beside its data and again when the version changes. */
final class Binaries {

  /** Must agree with the binaries in pom.xml; a test holds it. */
  static final String MAJOR = "18";

  private static final String PREFIX = "program-";

  private Binaries() {}

  /** Returns the folder with bin, lib and share. */
  static Path in(Path folder) {
    var archive = archive();
    try {
      var program = folder.resolve(PREFIX + fingerprint(archive));
      if (!Files.isDirectory(program)) {
        System.out.println("Packar upp PostgreSQL (bara första gången)…");
        forget(folder);
        unpack(archive, folder.resolve(PREFIX + "new"), program);
      }
      return program;
    } catch (IOException e) {
      throw Disk.unwritable(folder, e);
    }
  }

  private static URL archive() {
    var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    var machine = System.getProperty("os.arch", "").equals("aarch64") ? "arm_64" : "x86_64";
    var libc = Files.exists(Path.of("/etc/alpine-release")) ? "-alpine_linux" : "";
    var name = "postgres-" + (system.startsWith("mac") ? "darwin-" : "linux-") + machine + libc;
    var found = Binaries.class.getResource("/" + name + ".txz");
    if (found == null) {
      throw new StartFault(
          "Det här bygget saknar PostgreSQL för den här datorn (%s). Bygg på samma sorts dator, eller ange en databas med LYHORD_DATABASE_URL."
              .formatted(name));
    }
    return found;
  }

  private static String fingerprint(URL archive) throws IOException {
    if (archive.openConnection() instanceof JarURLConnection jar) {
      return "%s-%08x".formatted(MAJOR, jar.getJarEntry().getCrc());
    }
    return MAJOR;
  }

  private static void forget(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (var old = Files.newDirectoryStream(folder, PREFIX + "*")) {
      for (var program : old) {
        FileSystemUtils.deleteRecursively(program);
      }
    }
  }

  private static void unpack(URL archive, Path fresh, Path program) throws IOException {
    try (var in = new XZInputStream(new BufferedInputStream(archive.openStream(), 1 << 16))) {
      unpack(in, Files.createDirectories(fresh));
      Files.move(fresh, program, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      FileSystemUtils.deleteRecursively(fresh);
    }
  }

  private static void unpack(InputStream in, Path folder) throws IOException {
    try (var tar = new TarArchiveInputStream(in)) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        var target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
          throw new IOException("utanför arkivet: " + entry.getName());
        }
        write(tar, entry, target);
      }
    }
  }

  private static void write(InputStream tar, TarArchiveEntry entry, Path target)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, target);
    var mode = (entry.getMode() & 0100) == 0 ? "rw-r--r--" : "rwxr-xr-x";
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(mode));
  }
}
