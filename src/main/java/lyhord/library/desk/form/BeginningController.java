package lyhord.library.desk.form;

import java.util.Arrays;
import lyhord.library.desk.draft.Draft;
import lyhord.library.desk.draft.Writing;
import lyhord.library.desk.form.FormPage.Option;
import lyhord.library.entry.Kind;
import lyhord.member.Member;
import lyhord.member.OnlyFor;
import lyhord.member.Role;
import lyhord.web.Problems;
import lyhord.web.Written;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a new item begins: what kind it is, and what it is called. */
@Controller
@OnlyFor(Role.EDITOR)
class BeginningController {

  private static final int LONGEST = 250;

  private final Writing writing;

  BeginningController(Writing writing) {
    this.writing = writing;
  }

  @GetMapping("/redaktion/bibliotek/ny")
  ModelAndView form() {
    return page("", "", new Problems());
  }

  @PostMapping("/redaktion/bibliotek")
  ModelAndView create(
      @RequestParam(defaultValue = "") String sort, @RequestParam String titel, Member editor) {
    var kind = Kind.withSlug(sort);
    var title = Written.text(titel, LONGEST + 1);
    var problems =
        new Problems()
            .unless(kind.isPresent(), "sort", "Välj vad det är du ska skriva.")
            .unless(!title.isEmpty(), "titel", "Skriv en titel. Den kan ändras sedan.")
            .unless(title.length() <= LONGEST, "titel", "Titeln får ha högst 250 tecken.");
    if (problems.any()) {
      var view = page(sort, title, problems);
      view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return view;
    }
    var item = writing.begin(kind.orElseThrow(), title, editor);
    return new ModelAndView("redirect:" + Draft.path(item));
  }

  private static ModelAndView page(String kind, String title, Problems problems) {
    var kinds =
        Arrays.stream(Kind.values())
            .map(it -> new Option(it.slug(), it.one(), it.slug().equals(kind)))
            .toList();
    return new ModelAndView(
        "library/desk/form/beginning", "page", new BeginningPage(kinds, title, problems));
  }
}
