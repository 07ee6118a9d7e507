package lyhord.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import lyhord.StartFault;
import org.jspecify.annotations.Nullable;

/** What a disk that refuses means to whoever started the program. */
final class Disk {
  private Disk() {}

  /** A failure to write below {@code path}. */
  static StartFault unwritable(Path path, IOException e) {
    var reason = String.valueOf(e.getMessage());
    if (isFull(reason)) {
      return full(path, e);
    }
    return new StartFault(words(e, reason).formatted(path, reason), e);
  }

  private static String words(IOException e, String reason) {
    return e instanceof AccessDeniedException || reason.contains("Read-only file system")
        ? "Datamappen %s går inte att skriva i. Ge kontot skrivrätt dit, eller välj en annan mapp med LYHORD_DATA."
        : "Datamappen %s går inte att använda (%s). Välj en annan mapp med LYHORD_DATA.";
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
}
