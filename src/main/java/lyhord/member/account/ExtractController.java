package lyhord.member.account;

import lyhord.member.Extract;
import lyhord.member.Member;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.ObjectMapper;

/** All that is kept about a member: to read, and as a file to take along. */
@Controller
class ExtractController {

  private final Extract extract;
  private final ObjectMapper json;

  ExtractController(Extract extract, ObjectMapper json) {
    this.extract = extract;
    this.json = json;
  }

  @GetMapping("/konto/utdrag")
  ModelAndView show(Member member) {
    var page = ExtractPage.of(extract.of(member), json);
    return new ModelAndView("member/account/extract", "page", page);
  }

  @GetMapping("/konto/utdrag.json")
  ResponseEntity<String> index(Member member) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"lyhord-utdrag.json\"")
        .body(json.writerWithDefaultPrettyPrinter().writeValueAsString(extract.of(member)));
  }
}
