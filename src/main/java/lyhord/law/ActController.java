package lyhord.law;

import lyhord.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
class ActController {
  private final LawBook book;
  private final LawPages pages;

  ActController(LawBook book, LawPages pages) {
    this.book = book;
    this.pages = pages;
  }

  @GetMapping("/lag/{act}")
  ModelAndView show(@PathVariable String act) {
    var found = book.act(act).orElseThrow(NotFound::new);
    return new ModelAndView("law/act", "page", pages.act(found));
  }
}
