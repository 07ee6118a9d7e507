package lyhord.library.desk.release;

import java.util.UUID;
import lyhord.library.desk.draft.Draft;
import lyhord.library.desk.draft.Drafts;
import lyhord.library.desk.draft.Revised;
import lyhord.library.entry.Entry;
import org.springframework.stereotype.Component;

/** The text of a revision, while nobody else changes its item. */
@Component
class Texts {

  private final Drafts drafts;
  private final Revised revised;

  Texts(Drafts drafts, Revised revised) {
    this.drafts = drafts;
    this.revised = revised;
  }

  Entry hold(UUID item, int revision) {
    return revised.entry(drafts.hold(item).orElseThrow(), revision);
  }

  /** What everyone reads; nothing when nobody can. */
  Entry published(Draft draft) {
    return revised.entry(draft, draft.published());
  }
}
