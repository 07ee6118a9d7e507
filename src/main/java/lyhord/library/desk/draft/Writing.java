package lyhord.library.desk.draft;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lyhord.library.Publishing;
import lyhord.library.desk.act.Acts;
import lyhord.library.desk.act.Deed;
import lyhord.library.entry.Entry;
import lyhord.library.entry.Kind;
import lyhord.member.Member;
import lyhord.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saves what an editor has written. Nothing that anyone wrote is lost, whoever comes first. */
@Component
public class Writing {

  private static final String CLASH = "Skrevs samtidigt som någon annan skrev";

  private final Drafts drafts;
  private final Publishing publishing;
  private final Slugs slugs;
  private final Acts acts;

  Writing(Drafts drafts, Publishing publishing, Slugs slugs, Acts acts) {
    this.drafts = drafts;
    this.publishing = publishing;
    this.slugs = slugs;
    this.acts = acts;
  }

  /** A new item, of which only the title is known. */
  @Transactional
  public UUID begin(Kind kind, String title, Member editor) {
    var item = publishing.begin(kind, slugs.free(kind, title));
    drafts.save(item, new Stamp(0, 0), new Entry(kind, Map.of("titel", title)), editor.id());
    acts.note(item, Deed.CREATED, kind.one(), editor.id());
    return item;
  }

  /** As one types. Empty, and the text is kept beside, when somebody else has saved since. */
  @Transactional
  public Optional<Draft> save(UUID item, Stamp seen, Entry entry, Member editor) {
    var saved = drafts.save(item, seen, entry, editor.id());
    if (saved.isEmpty()) {
      refuse(item, entry, editor);
    }
    return saved;
  }

  /** Keeps the draft as it is now as a revision, unless it is kept already. */
  @Transactional
  public int keep(UUID item, String note, Member editor) {
    var draft = drafts.hold(item).orElseThrow(NotFound::new);
    if (!draft.isBegun() || draft.revision() > 0) {
      return draft.revision();
    }
    var revision = publishing.revise(item, draft.entry(), note, draft.saved().by());
    drafts.kept(item, revision);
    acts.note(item, Deed.SAVED, "Version " + revision, editor.id());
    return revision;
  }

  /** Takes up an older text as the draft. What stood there is kept first. */
  @Transactional
  public void restore(UUID item, int number, Entry entry, Member editor) {
    keep(item, "Innan version " + number + " togs fram", editor);
    var now = drafts.find(item).orElseThrow();
    drafts.save(item, now.stamp(), entry, editor.id());
    acts.note(item, Deed.RESTORED, "Version " + number, editor.id());
  }

  /** A browser that goes on sending the same refused text makes no more than one revision of it. */
  private void refuse(UUID item, Entry entry, Member editor) {
    if (!publishing.hasRevision(item, entry)) {
      var revision = publishing.revise(item, entry, CLASH, editor.id());
      acts.note(item, Deed.REFUSED, "Texten finns som version " + revision, editor.id());
    }
  }
}
