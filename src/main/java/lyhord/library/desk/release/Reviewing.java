package lyhord.library.desk.release;

import java.util.UUID;
import lyhord.library.desk.act.Acts;
import lyhord.library.desk.act.Deed;
import lyhord.library.desk.draft.Draft;
import lyhord.library.desk.draft.Drafts;
import lyhord.library.desk.draft.Writing;
import lyhord.member.Member;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks for another pair of eyes, and takes in what they say. */
@Component
class Reviewing {

  private final Drafts drafts;
  private final Writing writing;
  private final Opinions opinions;
  private final Approval approval;
  private final Acts acts;

  Reviewing(Drafts drafts, Writing writing, Opinions opinions, Approval approval, Acts acts) {
    this.drafts = drafts;
    this.writing = writing;
    this.opinions = opinions;
    this.approval = approval;
    this.acts = acts;
  }

  @Transactional
  void ask(UUID item, String request, Member editor) {
    if (drafts.hold(item).filter(Draft::isBegun).isPresent()) {
      var revision = writing.keep(item, "Inför granskning", editor);
      if (opinions.ask(item, revision, request, editor)) {
        acts.note(item, Deed.ASKED, request, editor.id());
      }
    }
  }

  /** False, and nothing is noted, when what was read is not what the draft holds now. */
  @Transactional
  boolean answer(UUID item, long version, boolean approved, String comment, Member editor) {
    var draft = drafts.hold(item).orElseThrow();
    var answered =
        draft.stamp().version() == version
            && draft.revision() > 0
            && approval.mayAnswer(draft, editor)
            && opinions.answer(item, draft.revision(), approved, comment, editor);
    if (answered) {
      var note = "Version " + draft.revision() + (comment.isEmpty() ? "" : ": " + comment);
      acts.note(item, approved ? Deed.APPROVED : Deed.RETURNED, note, editor.id());
    }
    return answered;
  }
}
