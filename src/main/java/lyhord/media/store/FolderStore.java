package lyhord.media.store;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.apache.commons.io.input.BoundedInputStream;

/** A folder: ab/cd/abcd…, and nothing there by half. */
final class FolderStore implements Store {
  private final Path root;

  FolderStore(Path root) {
    this.root = root;
  }

  @Override
  public void put(String sha256, Path file) throws IOException {
    var place = place(sha256);
    if (Files.exists(place)) {
      return;
    }
    sync(file, StandardOpenOption.WRITE);
    var folder = Files.createDirectories(place.resolveSibling(""));
    Files.move(file, place, ATOMIC_MOVE);
    sync(folder, StandardOpenOption.READ);
  }

  @Override
  public InputStream open(String sha256, long from, long length) throws IOException {
    var channel = FileChannel.open(place(sha256), StandardOpenOption.READ).position(from);
    return BoundedInputStream.builder()
        .setInputStream(java.nio.channels.Channels.newInputStream(channel))
        .setMaxCount(length)
        .get();
  }

  @Override
  public Optional<Path> onDisk(String sha256) {
    return Optional.of(place(sha256));
  }

  @Override
  public void delete(String sha256) throws IOException {
    Files.deleteIfExists(place(sha256));
  }

  private Path place(String sha256) {
    return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
  }

  private static void sync(Path path, StandardOpenOption how) throws IOException {
    try (var channel = FileChannel.open(path, how)) {
      channel.force(true);
    }
  }
}
