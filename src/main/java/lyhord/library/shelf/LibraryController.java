package lyhord.library.shelf;

import lyhord.web.PublicPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class LibraryController {
  private final ShelfPages pages;

  LibraryController(ShelfPages pages) {
    this.pages = pages;
  }

  @GetMapping("/bibliotek")
  @PublicPage
  ModelAndView index() {
    return new ModelAndView("library/shelf/index", "page", pages.library());
  }
}
