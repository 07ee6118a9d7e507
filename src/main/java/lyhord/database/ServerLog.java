package lyhord.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** What our PostgreSQL writes about itself; one earlier log is kept. */
record ServerLog(Path file) {

  private static final long LONG = 5_000_000;

  void shorten() throws IOException {
    if (length() > LONG) {
      Files.move(file, file.resolveSibling("log.1"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  long length() throws IOException {
    return Files.exists(file) ? Files.size(file) : 0;
  }

  /** What has been written since the log was so long. */
  String since(long before) throws IOException {
    if (!Files.exists(file)) {
      return "";
    }
    var bytes = Files.readAllBytes(file);
    var from = (int) Math.min(before, bytes.length);
    return new String(bytes, from, bytes.length - from, UTF_8);
  }
}
