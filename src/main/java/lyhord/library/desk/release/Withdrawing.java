package lyhord.library.desk.release;

import java.util.UUID;
import lyhord.library.Publishing;
import lyhord.library.desk.act.Acts;
import lyhord.library.desk.act.Deed;
import lyhord.library.desk.draft.Draft;
import lyhord.library.desk.draft.Drafts;
import lyhord.member.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a page away; its text stays as a draft. */
@Component
class Withdrawing {

  private final Drafts drafts;
  private final Publishing publishing;
  private final Schedule schedule;
  private final Acts acts;

  Withdrawing(Drafts drafts, Publishing publishing, Schedule schedule, Acts acts) {
    this.drafts = drafts;
    this.publishing = publishing;
    this.schedule = schedule;
    this.acts = acts;
  }

  @Transactional
  void withdraw(UUID item, String reason, @Nullable UUID successor, Member editor) {
    schedule.hold(item);
    if (drafts.hold(item).filter(Draft::isPublished).isPresent()) {
      drafts.withdrawing(item);
      publishing.withdraw(item, reason, successor, editor.id());
      schedule.forget(item);
      acts.note(item, Deed.WITHDRAWN, reason, editor.id());
    }
  }
}
