package lyhord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lyhord.understanding.Interpreter;
import org.springframework.util.FileSystemUtils;

/** Tests run in two processes at once, each with a data folder of its own; pom.xml names it. */
public final class Fork {

  public static final Path DATA = Path.of(System.getProperty("lyhord.data", "target/data-0"));

  static {
    takeOverWhatIsLearnt(Interpreter.learned(), DATA);
  }

  private Fork() {}

  /** What has been learnt already need not be learnt once more. */
  static void takeOverWhatIsLearnt(Path learnt, Path data) {
    try {
      if (Files.isDirectory(learnt) && !Files.exists(Interpreter.learned(data))) {
        FileSystemUtils.copyRecursively(learnt, Interpreter.learned(data));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
