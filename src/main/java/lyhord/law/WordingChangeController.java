package lyhord.law;

import lyhord.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A wording laid over the one before it. */
@Controller
class WordingChangeController {
  private final LawBook book;
  private final LawPages pages;

  WordingChangeController(LawBook book, LawPages pages) {
    this.book = book;
    this.pages = pages;
  }

  @GetMapping("/lag/{act}/{section}/jamfor/{number:\\d{1,3}}")
  ModelAndView show(
      @PathVariable String act, @PathVariable String section, @PathVariable int number) {
    var found = book.section(act, section).orElseThrow(NotFound::new);
    var wordings = found.wordings();
    if (number < 1 || number >= wordings.size()) {
      throw new NotFound();
    }
    var page = pages.comparison(found, wordings.get(number - 1), wordings.get(number));
    return new ModelAndView("law/comparison", "page", page);
  }
}
