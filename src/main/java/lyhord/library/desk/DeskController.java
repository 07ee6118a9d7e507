package lyhord.library.desk;

import lyhord.library.desk.link.LinkChecks;
import lyhord.member.Member;
import lyhord.member.OnlyFor;
import lyhord.member.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where an editor begins the day. */
@Controller
@OnlyFor(Role.EDITOR)
class DeskController {

  private final Piles piles;
  private final LinkChecks links;

  DeskController(Piles piles, LinkChecks links) {
    this.piles = piles;
    this.links = links;
  }

  @GetMapping("/redaktion")
  ModelAndView index(Member editor) {
    var page =
        new DeskPage(
            piles.mine(editor),
            piles.reviews(),
            piles.planned(),
            piles.due(),
            piles.remarks(),
            links.broken());
    return new ModelAndView("library/desk/desk", "page", page);
  }
}
