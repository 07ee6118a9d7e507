package lyhord.library.desk.release;

import java.time.OffsetDateTime;
import java.util.UUID;
import lyhord.library.desk.act.Acts;
import lyhord.library.desk.act.Deed;
import lyhord.library.desk.act.Moment;
import lyhord.library.desk.draft.Draft;
import lyhord.library.desk.draft.Drafts;
import lyhord.library.desk.draft.Writing;
import lyhord.member.Member;
import lyhord.web.NotFound;
import lyhord.web.Problems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a draft public, now or at a time, and takes it away again. Each all or nothing. */
@Component
class Releases {

  private static final String CHANGED =
      "Utkastet har ändrats sedan du öppnade sidan. Läs ändringarna och försök igen.";
  private static final String NOTHING = "Det finns inget nytt att publicera.";
  private static final String UNREAD =
      "Någon annan än den som skrev måste godkänna först. Be om granskning.";

  private final Writing writing;
  private final Drafts drafts;
  private final Schedule schedule;
  private final Release release;
  private final Acts acts;

  Releases(Writing writing, Drafts drafts, Schedule schedule, Release release, Acts acts) {
    this.writing = writing;
    this.drafts = drafts;
    this.schedule = schedule;
    this.release = release;
    this.acts = acts;
  }

  /** What stands in the way; then nothing is done. */
  @Transactional
  Problems publish(UUID item, long version, Member editor) {
    schedule.hold(item);
    var draft = drafts.hold(item).orElseThrow(NotFound::new);
    var problems = problems(draft, version);
    if (!problems.any()) {
      var revision = writing.keep(item, "Inför publicering", editor);
      release.publish(item, revision, draft.entry());
      acts.note(item, Deed.PUBLISHED, "Version " + revision, editor.id());
    }
    return problems;
  }

  @Transactional
  Problems plan(UUID item, long version, OffsetDateTime at, Member editor) {
    schedule.hold(item);
    var draft = drafts.hold(item).orElseThrow(NotFound::new);
    var problems = problems(draft, version);
    if (!problems.any()) {
      var revision = writing.keep(item, "Inför publicering", editor);
      schedule.set(item, revision, at, editor);
      acts.note(item, Deed.SCHEDULED, Moment.written(at), editor.id());
    }
    return problems;
  }

  @Transactional
  void unplan(UUID item, Member editor) {
    if (schedule.forget(item)) {
      acts.note(item, Deed.UNSCHEDULED, "", editor.id());
    }
  }

  private Problems problems(Draft draft, long version) {
    var problems =
        new Problems()
            .unless(draft.stamp().version() == version, "", CHANGED)
            .unless(draft.isBegun(), "", NOTHING);
    release.faults(draft.entry()).forEach(it -> problems.unless(false, it.key(), it.advice()));
    return problems.unless(release.isApproved(draft), "", UNREAD);
  }
}
