package lyhord.library.shelf;

import lyhord.library.entry.Kind;
import lyhord.web.NotFound;
import lyhord.web.PublicPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All of one kind, a page at a time. */
@Controller
class ShelfController {
  private final ShelfPages pages;

  ShelfController(ShelfPages pages) {
    this.pages = pages;
  }

  @GetMapping("/bibliotek/{kind}")
  @PublicPage
  ModelAndView index(@PathVariable String kind, @RequestParam(defaultValue = "1") int sida) {
    var found = Kind.withSlug(kind).orElseThrow(NotFound::new);
    return new ModelAndView("library/shelf/shelf", "page", pages.shelf(found, sida));
  }
}
