package lyhord.media.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** Bytes under their SHA-256. What is in it is whole, and never changes. */
public interface Store {

  /** Takes a file over; it may be moved away. To put the same bytes twice is to put them once. */
  void put(String sha256, Path file) throws IOException;

  /** A part of the bytes. */
  InputStream open(String sha256, long from, long length) throws IOException;

  /** The file itself, when it lies on a disk of this machine. */
  Optional<Path> onDisk(String sha256);

  void delete(String sha256) throws IOException;
}
