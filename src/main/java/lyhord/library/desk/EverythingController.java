package lyhord.library.desk;

import lyhord.member.Member;
import lyhord.member.OnlyFor;
import lyhord.member.Role;
import lyhord.web.Pager;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All that the library has, for its editors. */
@Controller
@OnlyFor(Role.EDITOR)
class EverythingController {

  private final Everything everything;

  EverythingController(Everything everything) {
    this.everything = everything;
  }

  @GetMapping("/redaktion/bibliotek")
  ModelAndView index(
      @RequestParam(defaultValue = "") String sort,
      @RequestParam(defaultValue = "") String status,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "1") int sida,
      Member editor) {
    var wanted = Wanted.of(sort, status, q);
    var listed = everything.page(wanted, editor, Math.clamp(sida, 1, 10_000));
    var total = listed.isEmpty() ? 0 : listed.getFirst().total();
    var pager = Pager.of(sida, total, Everything.PAGE, wanted.path());
    return new ModelAndView(
        "library/desk/everything", "page", EverythingPage.of(wanted, listed, pager));
  }
}
