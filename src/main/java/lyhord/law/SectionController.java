package lyhord.law;

import lyhord.member.Member;
import lyhord.member.Role;
import lyhord.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SectionController {
  private final LawBook book;
  private final LawPages pages;

  SectionController(LawBook book, LawPages pages) {
    this.book = book;
    this.pages = pages;
  }

  @GetMapping("/lag/{act}/{section}")
  ModelAndView show(
      @PathVariable String act, @PathVariable String section, @Nullable Member member) {
    var found = book.section(act, section).orElseThrow(NotFound::new);
    var editor = member != null && member.is(Role.EDITOR);
    return new ModelAndView("law/section", "page", pages.section(found, editor));
  }
}
