package lyhord.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import lyhord.StartFault;
import org.jspecify.annotations.Nullable;

/** The data folder, held by this program alone until it is closed or the process ends. */
final class DataFolder implements AutoCloseable {

  private static final String LOCK = "lyhord.lock";

  private final Path path;
  private final FileChannel channel;

  private DataFolder(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  static DataFolder open(Path wanted) {
    var path = wanted.toAbsolutePath().normalize();
    refuseFileInThePlace(path);
    try {
      Files.createDirectories(path);
      var channel =
          FileChannel.open(
              path.resolve(LOCK),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        throw taken(path, channel);
      }
      channel.truncate(0);
      channel.write(
          ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(UTF_8)), 0);
      return new DataFolder(path.toRealPath(), channel);
    } catch (IOException e) {
      throw unwritable(path, e);
    }
  }

  Path postgres() {
    return path.resolve("postgres");
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw unwritable(path, e);
    }
  }

  /** What a failure to write below {@code path} means to whoever started the program. */
  static StartFault unwritable(Path path, IOException e) {
    var reason = String.valueOf(e.getMessage());
    if (isFull(reason)) {
      return full(path, e);
    }
    if (e instanceof AccessDeniedException || reason.contains("Read-only file system")) {
      return new StartFault(
          "Datamappen %s går inte att skriva i. Ge kontot skrivrätt dit, eller välj en annan mapp med LYHORD_DATA."
              .formatted(path),
          e);
    }
    return new StartFault(
        "Datamappen %s går inte att använda (%s). Välj en annan mapp med LYHORD_DATA."
            .formatted(path, reason),
        e);
  }

  static boolean isFull(String reason) {
    return reason.contains("No space left on device") || reason.contains("quota exceeded");
  }

  static StartFault full(Path path, @Nullable Throwable cause) {
    return new StartFault(
        "Disken är full där datamappen %s ligger. Inget sparat är förlorat: frigör minst 200 MB och starta igen."
            .formatted(path),
        cause);
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static void refuseFileInThePlace(Path path) {
    for (var at = path; at != null; at = at.getParent()) {
      if (Files.exists(at) && !Files.isDirectory(at)) {
        throw new StartFault(
            "%s är en fil, men där skulle datamappen ligga. Flytta filen, eller välj en annan mapp med LYHORD_DATA."
                .formatted(at));
      }
    }
  }

  private static StartFault taken(Path path, FileChannel channel) throws IOException {
    var holder = ByteBuffer.allocate(20);
    channel.read(holder, 0);
    channel.close();
    return new StartFault(
        "Ett annat Lyhörd (process %s) använder redan datamappen %s. Stäng det, eller ge det här en egen mapp med LYHORD_DATA."
            .formatted(new String(holder.array(), 0, holder.position(), UTF_8), path));
  }
}
