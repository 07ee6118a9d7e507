package lyhord.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** The folders that indexes lie in. One that nobody holds was left by a program that is gone. */
@Component
class Shelves {

  private final Path folder;

  Shelves(@Value("${lyhord.data}") Path data) {
    this.folder = data.toAbsolutePath().resolve("search");
  }

  Path fresh() {
    try {
      return Files.createTempDirectory(Files.createDirectories(folder), "index-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Clears away what an earlier run left, also one that was killed. */
  void clear() {
    try (var found = Files.list(Files.createDirectories(folder))) {
      for (var each : found.filter(Files::isDirectory).toList()) {
        if (isLeft(each)) {
          FileSystemUtils.deleteRecursively(each);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isLeft(Path folder) throws IOException {
    try (var directory = FSDirectory.open(folder);
        var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      return true;
    } catch (LockObtainFailedException held) {
      return false;
    }
  }
}
