package lyhord.library.desk.link;

import lyhord.member.OnlyFor;
import lyhord.member.Role;
import lyhord.web.NotFound;
import lyhord.web.Pager;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The links that are broken, and the wish to have one tried again. */
@Controller
@OnlyFor(Role.EDITOR)
@RequestMapping("/redaktion/lankar")
class BrokenLinkController {

  private static final String DONE = "Adressen prövas igen inom några minuter.";
  private static final String OFF = "Länkkollen är avstängd på den här servern.";
  private static final String AWAY =
      "Ingen adress svarade sist, så servern verkar sakna nät. Inget har räknats som trasigt för det.";

  private final LinkChecks links;
  private final Monitor monitor;

  BrokenLinkController(LinkChecks links, Monitor monitor) {
    this.links = links;
    this.monitor = monitor;
  }

  @GetMapping
  ModelAndView index(
      @RequestParam(defaultValue = "") String klart, @RequestParam(defaultValue = "1") int sida) {
    var pager = Pager.of(sida, links.broken(), LinkChecks.PAGE, "/redaktion/lankar");
    var lines = links.broken(pager.page()).stream().map(LinksPage::line).toList();
    var page = new LinksPage(klart.equals("igen") ? DONE : null, told(), lines, pager);
    return new ModelAndView("library/desk/link/links", "page", page);
  }

  @PostMapping
  String create(@RequestParam String adress) {
    if (!links.tryAgain(adress)) {
      throw new NotFound();
    }
    return "redirect:/redaktion/lankar?klart=igen";
  }

  private String told() {
    return monitor.isOn() ? monitor.isAway() ? AWAY : "" : OFF;
  }
}
