package lyhord.library.desk.form;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.UUID;
import lyhord.library.Item;
import lyhord.library.ItemPages;
import lyhord.library.Proofreading;
import lyhord.library.desk.draft.Draft;
import lyhord.library.desk.draft.Drafts;
import lyhord.library.entry.Entry;
import lyhord.member.Member;
import lyhord.member.OnlyFor;
import lyhord.member.Role;
import lyhord.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** How the draft will look to everyone. */
@Controller
@OnlyFor(Role.EDITOR)
class PreviewController {

  private final Drafts drafts;
  private final Proofreading proofreading;
  private final ItemPages pages;
  private final Clock clock;

  PreviewController(Drafts drafts, Proofreading proofreading, ItemPages pages, Clock clock) {
    this.drafts = drafts;
    this.proofreading = proofreading;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/redaktion/bibliotek/{id}/forhandsvisning")
  ModelAndView show(@PathVariable UUID id, Member editor) {
    var draft = drafts.find(id).orElseThrow(NotFound::new);
    var now = OffsetDateTime.now(clock);
    var item = new Item(id, draft.slug(), draft.revision(), shown(draft), now, now, editor.name());
    return new ModelAndView(
        "library/desk/form/preview", "page", new PreviewPage(draft.path(), pages.of(item)));
  }

  /** An address that is written wrong leads nowhere, and a page cannot be drawn with it. */
  private Entry shown(Draft draft) {
    var values = new HashMap<>(draft.entry().values());
    values.putIfAbsent("titel", draft.title());
    if (proofreading.faults(draft.entry()).stream().anyMatch(it -> it.key().equals("adress"))) {
      values.remove("adress");
    }
    return new Entry(draft.kind(), values);
  }
}
