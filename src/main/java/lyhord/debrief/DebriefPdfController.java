package lyhord.debrief;

import java.nio.charset.StandardCharsets;
import lyhord.encounter.Encounters;
import lyhord.member.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The debrief as a file to keep or to print. */
@Controller
class DebriefPdfController {
  private final Encounters encounters;
  private final Debriefs debriefs;
  private final Print print;

  DebriefPdfController(Encounters encounters, Debriefs debriefs, Print print) {
    this.encounters = encounters;
    this.debriefs = debriefs;
    this.print = print;
  }

  @GetMapping("/besok/{token}/aterkoppling.pdf")
  ResponseEntity<byte[]> show(@PathVariable String token, @Nullable Member member) {
    var run = encounters.get(token, member == null ? null : member.id());
    if (!run.encounter().over()) {
      return ResponseEntity.status(HttpStatus.SEE_OTHER)
          .header(HttpHeaders.LOCATION, run.visit().path())
          .build();
    }
    var page = debriefs.page(run, Shown.ALL, member != null);
    var name = "Återkoppling " + page.top().title() + ".pdf";
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(print.pdf(page));
  }
}
