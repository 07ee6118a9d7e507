package lyhord.library.desk.version;

import java.util.UUID;
import lyhord.library.desk.draft.Drafts;
import lyhord.library.desk.draft.Revised;
import lyhord.library.desk.draft.Writing;
import lyhord.member.Member;
import lyhord.member.OnlyFor;
import lyhord.member.Role;
import lyhord.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes up an older version as the draft. */
@Controller
@OnlyFor(Role.EDITOR)
class RestorationController {

  private final Drafts drafts;
  private final Revised revised;
  private final Writing writing;

  RestorationController(Drafts drafts, Revised revised, Writing writing) {
    this.drafts = drafts;
    this.revised = revised;
    this.writing = writing;
  }

  @PostMapping("/redaktion/bibliotek/{id}/versioner/{number}/aterstall")
  String create(@PathVariable UUID id, @PathVariable int number, Member editor) {
    var draft = drafts.find(id).orElseThrow(NotFound::new);
    var entry = revised.find(draft, number).orElseThrow(NotFound::new);
    writing.restore(id, number, entry, editor);
    return "redirect:" + draft.path() + "?klart=tillbaka";
  }
}
