package lyhord.workbench.example;

import lyhord.clinic.Ear;
import lyhord.member.OnlyFor;
import lyhord.member.Role;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The added examples as files, to be put in content/questions. */
@Controller
@OnlyFor(Role.EDITOR)
class ExportController {

  private final Ear ear;
  private final Examples examples;

  ExportController(Ear ear, Examples examples) {
    this.ear = ear;
    this.examples = examples;
  }

  @GetMapping("/verkstad/exempel.zip")
  ResponseEntity<byte[]> show() {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"questions.zip\"")
        .header(HttpHeaders.CONTENT_TYPE, "application/zip")
        .body(new Export(ear.model().bank(), examples.examples()).zip());
  }
}
