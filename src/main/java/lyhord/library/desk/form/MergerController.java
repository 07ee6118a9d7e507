package lyhord.library.desk.form;

import java.util.UUID;
import lyhord.library.desk.draft.Drafts;
import lyhord.library.desk.draft.Writing;
import lyhord.member.Member;
import lyhord.member.OnlyFor;
import lyhord.member.Role;
import lyhord.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Puts two texts that were written at once together, field by field. */
@Controller
@OnlyFor(Role.EDITOR)
class MergerController {

  private final Drafts drafts;
  private final Writing writing;
  private final Clashes clashes;

  MergerController(Drafts drafts, Writing writing, Clashes clashes) {
    this.drafts = drafts;
    this.writing = writing;
    this.clashes = clashes;
  }

  @PostMapping("/redaktion/bibliotek/{id}/sammanslagning")
  ModelAndView create(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Member editor) {
    var draft = drafts.find(id).orElseThrow(NotFound::new);
    var typed = Typed.of(sent);
    var merged = typed.merged(draft.entry());
    if (writing.save(id, typed.stamp(), merged, editor).isEmpty()) {
      return clashes.view(id, merged);
    }
    writing.keep(id, "Hopskriven av två versioner", editor);
    return new ModelAndView("redirect:" + draft.path() + "?klart=ihop");
  }
}
