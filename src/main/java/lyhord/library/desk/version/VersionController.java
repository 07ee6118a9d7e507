package lyhord.library.desk.version;

import java.util.UUID;
import lyhord.library.desk.compare.Differences;
import lyhord.library.desk.draft.Drafts;
import lyhord.library.desk.draft.Revised;
import lyhord.member.OnlyFor;
import lyhord.member.Role;
import lyhord.web.NotFound;
import lyhord.web.Pager;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The versions of an item, and what differs between two of them. */
@Controller
@OnlyFor(Role.EDITOR)
@RequestMapping("/redaktion/bibliotek/{id}/versioner")
class VersionController {

  private final Drafts drafts;
  private final Versions versions;
  private final Revised revised;
  private final Differences differences;

  VersionController(Drafts drafts, Versions versions, Revised revised, Differences differences) {
    this.drafts = drafts;
    this.versions = versions;
    this.revised = revised;
    this.differences = differences;
  }

  @GetMapping
  ModelAndView index(@PathVariable UUID id, @RequestParam(defaultValue = "1") int sida) {
    var draft = drafts.find(id).orElseThrow(NotFound::new);
    var pager = Pager.of(sida, versions.count(id), Versions.PAGE, draft.path() + "/versioner");
    var page = VersionsPage.of(draft, versions.page(id, pager.page()), pager);
    return new ModelAndView("library/desk/version/versions", "page", page);
  }

  @GetMapping("/jamfor")
  ModelAndView show(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int fran,
      @RequestParam(defaultValue = "0") int till) {
    var draft = drafts.find(id).orElseThrow(NotFound::new);
    var first = Math.min(fran, till);
    var last = Math.max(fran, till);
    var older = revised.find(draft, first).orElseThrow(NotFound::new);
    var newer = revised.find(draft, last).orElseThrow(NotFound::new);
    var changes = differences.between(older, newer);
    var page = new ComparedPage(draft.title(), draft.path(), first, last, changes);
    return new ModelAndView("library/desk/version/compared", "page", page);
  }
}
