package lyhord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The project's own files, for the tests that are about the house itself. */
public final class Sources {
  static final Path JAVA = Path.of("src/main/java");
  static final Path TESTS = Path.of("src/test/java");
  static final Path RESOURCES = Path.of("src/main/resources");

  private Sources() {}

  /** Every file under a folder whose name ends so; none when there is no such folder. */
  static List<Path> in(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.walk(folder)) {
      return files.filter(it -> it.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The classes written in a package, given as a folder. */
  public static List<String> classes(String folder) {
    return in(JAVA.resolve(folder), ".java").stream()
        .map(it -> it.getFileName().toString().replace(".java", ""))
        .filter(it -> !it.equals("package-info"))
        .toList();
  }

  /** The templates of all pages. */
  public static List<Path> templates() {
    return in(JAVA, ".jte");
  }

  public static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> lines(Path file) {
    return read(file).lines().toList();
  }

  /** The feature a file belongs to: the folder right under {@code lyhord} or {@code migration}. */
  static String feature(Path root, Path file) {
    var inside = root.relativize(file);
    return inside.getNameCount() > 1 ? inside.getName(0).toString() : "";
  }
}
