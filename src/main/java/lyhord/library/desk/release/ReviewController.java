package lyhord.library.desk.release;

import java.util.UUID;
import lyhord.library.desk.draft.Drafts;
import lyhord.member.Member;
import lyhord.member.OnlyFor;
import lyhord.member.Role;
import lyhord.web.NotFound;
import lyhord.web.Problems;
import lyhord.web.Written;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks for a review of a draft, and answers one. */
@Controller
@OnlyFor(Role.EDITOR)
@RequestMapping("/redaktion/bibliotek/{id}/granskning")
class ReviewController {

  private static final int LONGEST = 2_000;
  private static final String CHANGED =
      "Utkastet har ändrats sedan du öppnade sidan, eller så har någon annan redan svarat."
          + " Läs det som står nu.";
  private static final String WHY = "Skriv vad som behöver ändras, så att den som skrev vet.";

  private final Drafts drafts;
  private final Reviewing reviewing;
  private final ReleasePages pages;

  ReviewController(Drafts drafts, Reviewing reviewing, ReleasePages pages) {
    this.drafts = drafts;
    this.reviewing = reviewing;
    this.pages = pages;
  }

  @PostMapping
  String create(@PathVariable UUID id, @RequestParam(defaultValue = "") String ord, Member editor) {
    var draft = drafts.find(id).orElseThrow(NotFound::new);
    reviewing.ask(id, Written.text(ord, LONGEST), editor);
    return "redirect:" + draft.path() + "/publicering?klart=bett";
  }

  @PostMapping("/svar")
  ModelAndView update(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") long v,
      @RequestParam(defaultValue = "") String svar,
      @RequestParam(defaultValue = "") String ord,
      Member editor) {
    var draft = drafts.find(id).orElseThrow(NotFound::new);
    var approved = svar.equals("godkann");
    var comment = Written.text(ord, LONGEST);
    var problems = new Problems().unless(approved || !comment.isEmpty(), "kommentar", WHY);
    if (!problems.any()) {
      problems.unless(reviewing.answer(id, v, approved, comment, editor), "", CHANGED);
    }
    if (problems.any()) {
      var page = pages.of(drafts.find(id).orElseThrow(), editor, null, problems);
      var view = new ModelAndView("library/desk/release/release", "page", page);
      view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return view;
    }
    var done = approved ? "godkand" : "tillbaka";
    return new ModelAndView("redirect:" + draft.path() + "/publicering?klart=" + done);
  }
}
