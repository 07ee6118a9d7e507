package lyhord.library.desk.act;

import java.util.UUID;
import lyhord.member.OnlyFor;
import lyhord.member.Role;
import lyhord.web.NotFound;
import lyhord.web.Pager;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The log, of all items or of one. */
@Controller
@OnlyFor(Role.EDITOR)
class LogController {

  private static final String ALL = "/redaktion/handelser";

  private final Acts acts;

  LogController(Acts acts) {
    this.acts = acts;
  }

  @GetMapping(ALL)
  ModelAndView index(@RequestParam(defaultValue = "1") int sida) {
    var pager = Pager.of(sida, acts.count(), Acts.PAGE, ALL);
    return view(ActsPage.of(null, "/redaktion", acts.page(pager.page()), pager));
  }

  @GetMapping("/redaktion/bibliotek/{id}/handelser")
  ModelAndView show(@PathVariable UUID id, @RequestParam(defaultValue = "1") int sida) {
    var path = "/redaktion/bibliotek/" + id;
    var count = acts.count(id);
    if (count == 0) {
      throw new NotFound();
    }
    var pager = Pager.of(sida, count, Acts.PAGE, path + "/handelser");
    var found = acts.page(id, pager.page());
    return view(ActsPage.of(found.getFirst().title(), path, found, pager));
  }

  private static ModelAndView view(ActsPage page) {
    return new ModelAndView("library/desk/act/acts", "page", page);
  }
}
