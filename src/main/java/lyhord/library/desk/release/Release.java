package lyhord.library.desk.release;

import java.util.List;
import java.util.UUID;
import lyhord.library.Proofreading;
import lyhord.library.Publishing;
import lyhord.library.desk.draft.Draft;
import lyhord.library.desk.draft.Drafts;
import lyhord.library.entry.Entry;
import lyhord.library.entry.Fault;
import org.springframework.stereotype.Component;

/** What it takes to make a revision public, and what follows from it. */
@Component
class Release {

  private final Publishing publishing;
  private final Drafts drafts;
  private final Proofreading proofreading;
  private final Approval approval;
  private final Schedule schedule;

  Release(
      Publishing publishing,
      Drafts drafts,
      Proofreading proofreading,
      Approval approval,
      Schedule schedule) {
    this.publishing = publishing;
    this.drafts = drafts;
    this.proofreading = proofreading;
    this.approval = approval;
    this.schedule = schedule;
  }

  List<Fault> faults(Entry entry) {
    return proofreading.faults(entry);
  }

  boolean isApproved(Draft draft) {
    return approval.has(draft);
  }

  /** Within a transaction. */
  void publish(UUID item, int revision, Entry entry) {
    publishing.publish(item, revision, entry);
    drafts.published(item, revision);
    schedule.forget(item);
  }
}
