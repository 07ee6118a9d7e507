package lyhord.media.serving;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import lyhord.media.FileType;
import lyhord.media.StoredFile;
import lyhord.media.serving.Visibility.Seen;
import lyhord.member.Member;
import lyhord.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives a file, or an image in another width, to whoever may see it. */
@Controller
class DownloadController {
  private static final String KEPT = "public, max-age=31536000, immutable";

  /**
   * Nothing in a file may run, or fetch anything but itself. The browser's own viewers draw with
   * styles of their own, and the one for PDF does not open in a sandbox; a PDF is never taken for a
   * page, since its type is not guessed.
   */
  private static final String SANDBOX =
      "sandbox allow-same-origin; default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline';"
          + " frame-ancestors 'none'";

  private static final String PDF =
      "default-src 'none'; object-src 'self'; plugin-types application/pdf; style-src"
          + " 'unsafe-inline'; frame-ancestors 'none'";

  private final Visibility visibility;
  private final Sending sending;

  DownloadController(Visibility visibility, Sending sending) {
    this.visibility = visibility;
    this.sending = sending;
  }

  @GetMapping("/fil/{id}/{name}")
  void show(
      @PathVariable UUID id,
      @PathVariable String name,
      @Nullable Member visitor,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var seen = visibility.find(id, visitor).orElseThrow(NotFound::new);
    if (!seen.file().path().endsWith("/" + name)) {
      response.sendRedirect(seen.file().path(), HttpServletResponse.SC_FOUND);
      return;
    }
    describe(seen, response);
    sending.send(seen.file().sha256(), seen.file().bytes(), request, response);
  }

  @GetMapping("/fil/{id}/{number:\\d{1,4}}/{name}")
  void index(
      @PathVariable UUID id,
      @PathVariable int number,
      @Nullable Member visitor,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var seen = visibility.find(id, visitor).orElseThrow(NotFound::new);
    var rendition =
        seen.file().renditions().stream()
            .filter(it -> it.width() == number)
            .findFirst()
            .orElseThrow(NotFound::new);
    describe(seen, response);
    sending.send(rendition.sha256(), rendition.bytes(), request, response);
  }

  private static void describe(Seen seen, HttpServletResponse response) {
    var type = seen.file().type();
    response.setContentType(type.mime());
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(seen.file()));
    response.setHeader("Content-Security-Policy", type == FileType.PDF ? PDF : SANDBOX);
    if (seen.isPublic()) {
      response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    }
    response.setHeader(HttpHeaders.CACHE_CONTROL, seen.isPublic() ? KEPT : "private, no-store");
  }

  private static String disposition(StoredFile file) {
    var name = file.path().substring(file.path().lastIndexOf('/') + 1);
    return ContentDisposition.builder(file.type().isShownInPlace() ? "inline" : "attachment")
        .filename(name)
        .build()
        .toString();
  }
}
