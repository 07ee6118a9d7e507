package lyhord.law.radar;

import lyhord.law.LawBook;
import lyhord.law.Wordings;
import lyhord.member.Member;
import lyhord.member.OnlyFor;
import lyhord.member.Role;
import lyhord.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Notes that an editor has compared a section with the source today, and found it the same. */
@Controller
@OnlyFor(Role.EDITOR)
class InspectionController {
  private final LawBook book;
  private final Wordings wordings;

  InspectionController(LawBook book, Wordings wordings) {
    this.book = book;
    this.wordings = wordings;
  }

  @PostMapping("/lagradar/{act}/{section}/kontroll")
  String create(@PathVariable String act, @PathVariable String section, Member editor) {
    var found = book.inForce(act, section).orElseThrow(NotFound::new);
    wordings.inspected(found.reference(), book.today(), editor.id());
    book.update();
    return "redirect:" + book.link(found).editing() + "?klart=jamford";
  }
}
