package lyhord.media.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import lyhord.media.upload.Patience;
import lyhord.media.upload.Refusal;
import lyhord.media.upload.Uploads;
import lyhord.member.Member;
import lyhord.member.OnlyFor;
import lyhord.member.Role;
import lyhord.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** All files, and one more. */
@Controller
@OnlyFor(Role.EDITOR)
@RequestMapping("/redaktion/filer")
class FilesController {
  private static final Map<String, String> DONE = Map.of("borta", "Filen är borttagen.");

  private final FileLists lists;
  private final Uploads uploads;

  FilesController(FileLists lists, Uploads uploads) {
    this.lists = lists;
    this.uploads = uploads;
  }

  @GetMapping
  ModelAndView index(
      @RequestParam(defaultValue = "") String sok,
      @RequestParam(defaultValue = "1") int sida,
      @RequestParam(defaultValue = "") String klart) {
    var page = lists.page(sok.strip(), sida, DONE.get(klart), new Problems());
    return new ModelAndView("media/desk/files", "page", page);
  }

  /** Nothing but the receiver reads the body, so that no file is ever held in memory. */
  @PostMapping
  ModelAndView create(HttpServletRequest request, Member editor) throws IOException {
    if (!Uploads.isMultipart(request)) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    try {
      var id = uploads.receive(request, editor);
      return new ModelAndView("redirect:/redaktion/filer/" + id + "?klart=uppladdad");
    } catch (Refusal refusal) {
      Patience.letFinish(request);
      var problems = new Problems().unless(false, "fil", refusal.words());
      var view = new ModelAndView("media/desk/files", "page", lists.page("", 1, null, problems));
      view.setStatus(refusal.status());
      return view;
    }
  }
}
