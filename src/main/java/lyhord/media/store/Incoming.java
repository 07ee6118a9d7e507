package lyhord.media.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.springframework.util.FileSystemUtils;

/** Where files are while they are on their way in. What a killed program left is thrown away. */
public class Incoming {
  private static final String LOCK = "lock";

  private final Path root;

  Incoming(Path root) {
    this.root = root;
    sweep();
  }

  /** A folder of one's own, held as long as this process lives, and gone when it is closed. */
  public Tray tray() throws IOException {
    var folder = Files.createDirectories(root.resolve(UUID.randomUUID().toString()));
    var held =
        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    held.lock();
    return new Tray(folder, held);
  }

  /** A folder for one file and what is found out about it. */
  public record Tray(Path folder, FileChannel held) implements AutoCloseable {

    public Path file() {
      return folder.resolve("file");
    }

    @Override
    public void close() throws IOException {
      held.close();
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  /** Nobody holds what a killed process held. */
  final void sweep() {
    if (!Files.isDirectory(root)) {
      return;
    }
    try (var folders = Files.list(root)) {
      for (var folder : folders.toList()) {
        if (isLeft(folder)) {
          FileSystemUtils.deleteRecursively(folder);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isLeft(Path folder) throws IOException {
    if (!Files.exists(folder.resolve(LOCK))) {
      return true;
    }
    try (var channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE)) {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException ours) {
      return false;
    }
  }
}
