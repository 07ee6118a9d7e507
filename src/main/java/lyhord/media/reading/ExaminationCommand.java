package lyhord.media.reading;

import java.io.IOException;
import java.nio.file.Path;
import lyhord.media.FileType;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Looks into one file and ends: what a stranger's file can do, it does to this process. Its
 * arguments are the type, the file, and a folder for what is found.
 */
final class ExaminationCommand {
  private ExaminationCommand() {}

  public static void main(String[] arguments) {
    var type = FileType.valueOf(arguments[0]);
    System.exit(examine(type, Path.of(arguments[1]), Path.of(arguments[2])).exit());
  }

  /** Libraries for damaged files fail in every way there is. */
  private static Verdict examine(FileType type, Path file, Path folder) {
    try {
      findings(type, file, folder).write(folder);
      return Verdict.READ;
    } catch (Picture.TooManyPixels e) {
      return Verdict.TOO_MANY_PIXELS;
    } catch (InvalidPasswordException e) {
      return Verdict.LOCKED;
    } catch (IOException | RuntimeException e) {
      return Verdict.BROKEN;
    } catch (StackOverflowError | OutOfMemoryError e) {
      return Verdict.TOO_HEAVY;
    }
  }

  private static Findings findings(FileType type, Path file, Path folder) throws IOException {
    return switch (type) {
      case PDF -> PdfReading.read(file);
      case DOCX -> WordReading.read(file);
      case JPEG, PNG -> new Picture(type, folder).read(file);
      case MP3, M4A, MP4 -> RecordingReading.read(type, file);
      case WEBM -> Findings.none();
    };
  }
}
