package lyhord.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a postmaster wrote about itself in its cluster: it stays behind when it is killed. */
record PidFile(Path path, List<String> lines) {

  /** A process id no system hands out, so that PostgreSQL finds nobody there. */
  private static final String NOBODY = "99999999";

  static Optional<PidFile> of(Path cluster) {
    var path = cluster.resolve("postmaster.pid");
    try {
      var lines = Files.readAllLines(path);
      return lines.isEmpty() ? Optional.empty() : Optional.of(new PidFile(path, lines));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The postmaster that wrote this, if it lives and works in this very cluster. */
  Optional<ProcessHandle> postmaster() {
    return process().filter(this::isOurs);
  }

  /**
   * Keeps PostgreSQL from taking whoever has the dead postmaster's number today for the postmaster.
   * The other lines stay: with them PostgreSQL makes sure that no old backend is still writing.
   */
  void disown() throws IOException {
    if (process().isPresent()) {
      var changed = new ArrayList<>(lines);
      changed.set(0, NOBODY);
      Files.write(path, changed);
    }
  }

  private Optional<ProcessHandle> process() {
    try {
      return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
          .filter(ProcessHandle::isAlive);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private boolean isOurs(ProcessHandle process) {
    return isPostgres(process) && workplaceOf(process).filter(this::isHere).isPresent();
  }

  /** Linux keeps a dead process in its list until its parent asks for it: state Z. */
  private static boolean isPostgres(ProcessHandle process) {
    try {
      var stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
      return stat.contains(" (postgres) ") && !stat.contains(" (postgres) Z ");
    } catch (IOException e) {
      return process.info().command().filter(c -> c.endsWith("/postgres")).isPresent();
    }
  }

  /** A postmaster works in its cluster; where the system does not tell, we trust its own word. */
  private Optional<Path> workplaceOf(ProcessHandle process) {
    var link = Path.of("/proc/" + process.pid() + "/cwd");
    if (Files.exists(link)) {
      return Optional.of(link);
    }
    return lines.size() > 1 ? Optional.of(Path.of(lines.get(1))) : Optional.empty();
  }

  private boolean isHere(Path folder) {
    try {
      return Files.isSameFile(folder, path.resolveSibling("."));
    } catch (IOException e) {
      return false;
    }
  }
}
