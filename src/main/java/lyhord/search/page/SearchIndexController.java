package lyhord.search.page;

import lyhord.member.OnlyFor;
import lyhord.member.Role;
import lyhord.search.Catalogue;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** How the index stands, and a button that makes it anew. */
@Controller
@OnlyFor(Role.EDITOR)
@RequestMapping("/redaktion/sokindex")
class SearchIndexController {

  private final Catalogue catalogue;

  SearchIndexController(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @GetMapping
  ModelAndView show() {
    var page = SearchIndexPage.of(catalogue.progress(), catalogue.index());
    return new ModelAndView("search/page/search-index", "page", page);
  }

  @PostMapping
  String create() {
    catalogue.rebuild();
    return "redirect:/redaktion/sokindex";
  }
}
