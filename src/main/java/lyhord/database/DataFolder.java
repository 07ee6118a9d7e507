package lyhord.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
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
      var channel = FileChannel.open(path.resolve(LOCK), CREATE, READ, WRITE);
      if (lock(channel) == null) {
        throw taken(path, channel);
      }
      sign(channel);
      return new DataFolder(path.toRealPath(), channel);
    } catch (IOException e) {
      throw Disk.unwritable(path, e);
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
      throw Disk.unwritable(path, e);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /** So that the next one to come can say who is here. */
  private static void sign(FileChannel channel) throws IOException {
    var pid = Long.toString(ProcessHandle.current().pid());
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(pid.getBytes(UTF_8)), 0);
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
