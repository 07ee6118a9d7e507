package lyhord.library.desk.form;

import java.util.UUID;
import lyhord.library.Publishing;
import lyhord.library.desk.act.Acts;
import lyhord.library.desk.act.Deed;
import lyhord.library.desk.draft.Draft;
import lyhord.library.desk.draft.Drafts;
import lyhord.library.desk.draft.Slugs;
import lyhord.member.Member;
import lyhord.member.OnlyFor;
import lyhord.member.Role;
import lyhord.web.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Gives an item another address. */
@Controller
@OnlyFor(Role.EDITOR)
class AddressController {

  private static final String WRONG =
      "Skriv adressen med a–z, 0–9 och bindestreck, högst 80 tecken. Inget är ändrat.";
  private static final String TAKEN =
      "Adressen är eller har varit en annan sidas. Välj en annan. Inget är ändrat.";

  private final Drafts drafts;
  private final Publishing publishing;
  private final Acts acts;
  private final FormPages pages;
  private final TransactionTemplate together;

  AddressController(
      Drafts drafts,
      Publishing publishing,
      Acts acts,
      FormPages pages,
      TransactionTemplate together) {
    this.drafts = drafts;
    this.publishing = publishing;
    this.acts = acts;
    this.pages = pages;
    this.together = together;
  }

  @PostMapping("/redaktion/bibliotek/{id}/adress")
  ModelAndView update(
      @PathVariable UUID id, @RequestParam(defaultValue = "") String slugg, Member editor) {
    var draft = drafts.find(id).orElseThrow(NotFound::new);
    var slug = slugg.strip();
    if (!Slugs.isRight(slug)) {
      return refused(draft, editor, slug, WRONG);
    }
    return changed(draft, slug, editor)
        ? new ModelAndView("redirect:" + draft.path() + "?klart=adress")
        : refused(draft, editor, slug, TAKEN);
  }

  private boolean changed(Draft draft, String slug, Member editor) {
    return Boolean.TRUE.equals(
        together.execute(
            transaction -> {
              var changed = publishing.readdress(draft.item(), slug);
              if (changed && !slug.equals(draft.slug())) {
                acts.note(draft.item(), Deed.READDRESSED, draft.slug() + " → " + slug, editor.id());
              }
              return changed;
            }));
  }

  private ModelAndView refused(Draft draft, Member editor, String slug, String fault) {
    var page = pages.refused(draft, editor, slug, fault);
    var view = new ModelAndView("library/desk/form/form", "page", page);
    view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return view;
  }
}
