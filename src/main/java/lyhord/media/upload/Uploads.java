package lyhord.media.upload;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import lyhord.media.FileType;
import lyhord.media.store.Incoming;
import lyhord.media.store.Incoming.Tray;
import lyhord.member.Member;
import lyhord.web.Written;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Takes a form with a file, as it arrives and without ever holding it. */
@Component
public class Uploads {
  private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);
  private static final int LONGEST_NAME = 200;

  /** What a form takes besides the file. */
  private static final int FORM = 16 * 1024;

  private final Incoming incoming;
  private final SizeLimits limits;
  private final Admission admission;

  Uploads(Incoming incoming, SizeLimits limits, Admission admission) {
    this.incoming = incoming;
    this.limits = limits;
    this.admission = admission;
  }

  /** The file as it came, before anything is known about it but its kind. */
  record Arrived(String name, FileType type, Receipt receipt) {}

  public static boolean isMultipart(HttpServletRequest request) {
    return JakartaServletFileUpload.isMultipartContent(request);
  }

  /** The id of the file, which may have been here already. */
  public UUID receive(HttpServletRequest request, Member editor) throws IOException, Refusal {
    if (request.getContentLengthLong() > limits.largest() + FORM) {
      throw limits.tooLarge(FileType.Kind.FILM);
    }
    try (var tray = incoming.tray()) {
      return admission.admit(arrive(request, tray), tray, editor);
    } catch (Receipt.DiskRefused full) {
      throw full(full);
    }
  }

  private static Refusal full(IOException cause) {
    LOG.warn("No room for an uploaded file", cause);
    return new Refusal(
        HttpStatus.INSUFFICIENT_STORAGE,
        "Det finns inte plats för filen på servern just nu. Inget av den är sparat, och allt som"
            + " fanns finns kvar. Säg till den som sköter driften, och försök igen sedan.");
  }

  private Arrived arrive(HttpServletRequest request, Tray tray) throws IOException, Refusal {
    var form = new JakartaServletFileUpload<>();
    form.setHeaderCharset(StandardCharsets.UTF_8);
    var parts = form.getItemIterator(request);
    var name = "";
    while (parts.hasNext()) {
      var part = parts.next();
      if (part.isFormField()) {
        name = part.getFieldName().equals("namn") ? field(part) : name;
      } else if (part.getName() != null && !part.getName().isBlank()) {
        return file(part, name, request.getContentLengthLong(), tray);
      }
    }
    throw new Refusal("Välj en fil på din dator först.");
  }

  private static String field(FileItemInput part) throws IOException {
    try (var in = part.getInputStream()) {
      var text = new String(in.readNBytes(FORM), StandardCharsets.UTF_8);
      return Written.text(text, LONGEST_NAME);
    }
  }

  /** The stream is not closed when a file is refused: closing it would read all of it first. */
  private Arrived file(FileItemInput part, String named, long told, Tray tray)
      throws IOException, Refusal {
    var in = part.getInputStream();
    var head = in.readNBytes(Recognition.BYTES);
    var type = Recognition.of(head, part.getName());
    var most = limits.of(type.kind());
    if (told > most + FORM) {
      throw limits.tooLarge(type.kind());
    }
    try {
      var receipt = Receipt.write(head, in, tray.file(), most);
      return new Arrived(named.isBlank() ? plain(part.getName()) : named, type, receipt);
    } catch (Receipt.TooMuch e) {
      throw limits.tooLarge(type.kind());
    }
  }

  /** The file's name without folders and ending, as a title to begin with. */
  static String plain(String fileName) {
    var name = fileName.replaceAll(".*[/\\\\]", "").replaceFirst("(?<=.)\\.[^.]*$", "");
    var clean = Written.text(name.replaceAll("[_\\s]+", " "), LONGEST_NAME);
    return clean.isBlank() ? "Fil utan namn" : clean;
  }
}
