package lyhord.library.desk.form;

import java.util.UUID;
import lyhord.library.desk.draft.Drafts;
import lyhord.library.desk.draft.Writing;
import lyhord.member.Member;
import lyhord.member.OnlyFor;
import lyhord.member.Role;
import lyhord.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form of an item, and the button that saves what is written in it. */
@Controller
@OnlyFor(Role.EDITOR)
@RequestMapping("/redaktion/bibliotek/{id}")
class DraftController {

  private final Drafts drafts;
  private final Writing writing;
  private final FormPages pages;
  private final Clashes clashes;
  private final Presence presence;

  DraftController(
      Drafts drafts, Writing writing, FormPages pages, Clashes clashes, Presence presence) {
    this.drafts = drafts;
    this.writing = writing;
    this.pages = pages;
    this.clashes = clashes;
    this.presence = presence;
  }

  @GetMapping
  ModelAndView show(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable String klart,
      @RequestParam(defaultValue = "") String visa,
      Member editor) {
    var draft = drafts.find(id).orElseThrow(NotFound::new);
    var page = pages.of(draft, editor, klart, visa.equals("fel"));
    return new ModelAndView("library/desk/form/form", "page", page);
  }

  @PostMapping
  ModelAndView update(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> sent,
      @RequestParam(defaultValue = "") String vidare,
      Member editor) {
    var draft = drafts.find(id).orElseThrow(NotFound::new);
    var typed = Typed.of(sent);
    var mine = typed.entry(draft.kind());
    if (writing.save(id, typed.stamp(), mine, editor).isEmpty()) {
      return clashes.view(id, mine);
    }
    if (vidare.equals("forhandsvisning")) {
      return new ModelAndView("redirect:" + draft.path() + "/forhandsvisning");
    }
    writing.keep(id, "Sparad", editor);
    if (vidare.equals("publicering")) {
      presence.leave(id, editor);
      return new ModelAndView("redirect:" + draft.path() + "/publicering");
    }
    return new ModelAndView("redirect:" + draft.path() + "?klart=sparad");
  }
}
