package lyhord.library.desk.release;

import java.util.UUID;
import lyhord.library.desk.draft.Drafts;
import lyhord.library.desk.release.ReleasePage.Sent;
import lyhord.member.Member;
import lyhord.member.OnlyFor;
import lyhord.member.Role;
import lyhord.web.NotFound;
import lyhord.web.Problems;
import lyhord.web.Written;
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
  private static final String SHORTER =
      "Kommentaren får ha högst 2\u00a0000 tecken. Skriv kortare, eller ändra direkt i texten.";
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
  ModelAndView create(
      @PathVariable UUID id, @RequestParam(defaultValue = "") String ord, Member editor) {
    var draft = drafts.find(id).orElseThrow(NotFound::new);
    var words = Written.text(ord, Integer.MAX_VALUE);
    var problems = new Problems().unless(words.length() <= LONGEST, "ord", SHORTER);
    if (problems.any()) {
      return pages.refused(draft, editor, Sent.words(words, problems));
    }
    reviewing.ask(id, words, editor);
    return new ModelAndView("redirect:" + draft.path() + "/publicering?klart=bett");
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
    var comment = Written.text(ord, Integer.MAX_VALUE);
    var problems =
        new Problems()
            .unless(approved || !comment.isEmpty(), "kommentar", WHY)
            .unless(comment.length() <= LONGEST, "kommentar", SHORTER);
    if (!problems.any()) {
      problems.unless(reviewing.answer(id, v, approved, comment, editor), "", CHANGED);
    }
    if (problems.any()) {
      var now = drafts.find(id).orElseThrow();
      return pages.refused(now, editor, Sent.words(comment, problems));
    }
    var done = approved ? "godkand" : "tillbaka";
    return new ModelAndView("redirect:" + draft.path() + "/publicering?klart=" + done);
  }
}
