package lyhord.library.desk.release;

import java.util.List;
import java.util.UUID;
import lyhord.library.desk.compare.Change;
import lyhord.library.desk.compare.Differences;
import lyhord.library.desk.draft.Draft;
import lyhord.library.desk.draft.Drafts;
import lyhord.library.desk.draft.Revised;
import lyhord.library.entry.Entry;
import org.springframework.stereotype.Component;

/** The texts of a draft: one that nobody else changes meanwhile, and what is new in it. */
@Component
class Texts {

  private final Drafts drafts;
  private final Revised revised;
  private final Differences differences;

  Texts(Drafts drafts, Revised revised, Differences differences) {
    this.drafts = drafts;
    this.revised = revised;
    this.differences = differences;
  }

  Entry hold(UUID item, int revision) {
    return revised.entry(drafts.hold(item).orElseThrow(), revision);
  }

  /** What differs from what everyone reads; nothing when nobody can read it. */
  List<Change> changes(Draft draft) {
    return draft.isPublished() && draft.isBegun()
        ? differences.between(revised.entry(draft, draft.published()), draft.entry())
        : List.of();
  }
}
