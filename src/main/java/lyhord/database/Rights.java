package lyhord.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import lyhord.StartFault;

/**
 * Lets PostgreSQL run although the program runs as root, which PostgreSQL refuses: in a user
 * namespace where root is nobody or, where containers forbid that, as the machine's own nobody.
 *
 * @param words stand before a command
 * @param owner of all the files, -1 when it is whoever runs the program
 */
record Rights(List<String> words, int owner) {

  private static final Rights ORDINARY = new Rights(List.of(), -1);
  private static final Rights APART = new Rights(List.of("unshare", "-U"), -1);
  private static final Rights NOBODY =
      new Rights(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"), 65534);

  static Rights in(Path folder) {
    if (new UnixSystem().getUid() != 0) {
      return ORDINARY;
    }
    return APART.reach(folder) ? APART : nobody(folder);
  }

  static Rights nobody(Path folder) {
    try (var files = Files.walk(folder)) {
      for (var file : files.toList()) {
        NOBODY.hand(file);
      }
    } catch (IOException e) {
      throw Disk.unwritable(folder, e);
    }
    if (!NOBODY.reach(folder)) {
      throw new StartFault(
          """
          PostgreSQL får inte köras som root. Starta med ett vanligt konto, lägg datamappen där \
          alla konton når den (LYHORD_DATA), eller ange en databas (LYHORD_DATABASE_URL).""");
    }
    return NOBODY;
  }

  /** Makes a file we wrote PostgreSQL's own. */
  void hand(Path file) throws IOException {
    if (owner >= 0) {
      Files.setAttribute(file, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
    }
  }

  private boolean reach(Path folder) {
    var probe = new ArrayList<>(words);
    probe.addAll(List.of("test", "-w", folder.toString()));
    return Command.run(Path.of("/"), Duration.ofSeconds(5), probe).worked();
  }
}
