package lyhord.law.radar;

import java.util.Map;
import java.util.UUID;
import lyhord.law.Days;
import lyhord.law.LawBook;
import lyhord.law.Wordings;
import lyhord.law.radar.EditingPage.Entered;
import lyhord.law.radar.EditingPage.Typed;
import lyhord.member.Member;
import lyhord.member.OnlyFor;
import lyhord.member.Role;
import lyhord.statute.Section;
import lyhord.web.NotFound;
import lyhord.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Enters wordings of a section, and notes that one has been compared with the source. */
@Controller
@OnlyFor(Role.EDITOR)
@RequestMapping("/lagradar/{act}/{section}")
class EditingController {

  private static final Map<String, String> DONE =
      Map.of(
          "sparad", "Lydelsen är sparad. Allt som bygger på paragrafen ligger nu i lagradarn.",
          "jamford", "Det är noterat att du har jämfört paragrafen med källan i dag.",
          "borta", "Lydelsen är borttagen.");

  private final LawBook book;
  private final Radar radar;
  private final Wordings wordings;
  private final Entering entering;

  EditingController(LawBook book, Radar radar, Wordings wordings, Entering entering) {
    this.book = book;
    this.radar = radar;
    this.wordings = wordings;
    this.entering = entering;
  }

  @GetMapping
  ModelAndView show(
      @PathVariable String act,
      @PathVariable String section,
      @RequestParam(defaultValue = "") String klart) {
    var typed = new Typed("", "", book.today().toString(), "");
    return page(find(act, section), DONE.get(klart), new Problems(), typed);
  }

  @PostMapping("/lydelser")
  ModelAndView create(
      @PathVariable String act,
      @PathVariable String section,
      @RequestParam String fran,
      @RequestParam String lag,
      @RequestParam String kontrollerad,
      @RequestParam String text,
      Member editor) {
    var found = find(act, section);
    var typed = new Typed(fran.strip(), lag.strip(), kontrollerad.strip(), text.strip());
    var problems = entering.enter(found, typed, editor);
    if (problems.any()) {
      var view = page(found, null, problems, typed);
      view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return view;
    }
    return new ModelAndView("redirect:" + book.link(found).editing() + "?klart=sparad");
  }

  @PostMapping("/lydelser/{id}/ta-bort")
  String delete(@PathVariable String act, @PathVariable String section, @PathVariable UUID id) {
    var found = find(act, section);
    if (!wordings.remove(id)) {
      throw new NotFound();
    }
    book.update();
    return "redirect:" + book.link(found).editing() + "?klart=borta";
  }

  private Section find(String act, String section) {
    return book.inForce(act, section).orElseThrow(NotFound::new);
  }

  private ModelAndView page(
      Section section, @Nullable String done, Problems problems, Typed typed) {
    var doubt = section.doubt();
    var page =
        new EditingPage(
            section.cited(),
            book.link(section).editing(),
            section.path(),
            section.act().source(),
            Days.written(section.checkedOn()),
            doubt == null ? null : doubt.why(),
            done,
            problems,
            typed,
            wordings.of(section.reference()).stream()
                .map(it -> new Entered(it.id(), Days.written(it.wording().from())))
                .toList(),
            radar.on(section.reference()));
    return new ModelAndView("law/radar/editing", "page", page);
  }
}
