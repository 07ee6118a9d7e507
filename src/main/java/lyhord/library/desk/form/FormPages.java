package lyhord.library.desk.form;

import java.util.Map;
import lyhord.library.Proofreading;
import lyhord.library.desk.act.Moment;
import lyhord.library.desk.draft.Draft;
import lyhord.library.desk.form.FormPage.Head;
import lyhord.library.desk.link.LinkChecks;
import lyhord.library.entry.Kind;
import lyhord.member.Member;
import lyhord.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws up the form of an item. */
@Component
class FormPages {

  private static final Map<String, String> DONE =
      Map.of(
          "sparad", "Utkastet är sparat.",
          "adress", "Adressen är ändrad. Den gamla leder hit.",
          "ihop", "De två versionerna är hopskrivna till en, och den är sparad.",
          "tillbaka", "Den äldre versionen är framtagen som utkast. Ingen annan läser den än.");

  private final Blanks blanks;
  private final Proofreading proofreading;
  private final Presence presence;
  private final LinkChecks links;

  FormPages(Blanks blanks, Proofreading proofreading, Presence presence, LinkChecks links) {
    this.blanks = blanks;
    this.proofreading = proofreading;
    this.presence = presence;
    this.links = links;
  }

  /**
   * @param checked whether to tell beside each field what must be mended
   */
  FormPage of(Draft draft, Member editor, @Nullable String done, boolean checked) {
    var problems = new Problems();
    if (checked) {
      proofreading
          .faults(draft.entry())
          .forEach(it -> problems.unless(false, it.key(), it.advice()));
    }
    return page(draft, editor, done == null ? null : DONE.get(done), problems, null, draft.slug());
  }

  /** With an address that could not be given. */
  FormPage refused(Draft draft, Member editor, String slug, String fault) {
    return page(draft, editor, null, new Problems(), fault, slug);
  }

  private FormPage page(
      Draft draft,
      Member editor,
      @Nullable String done,
      Problems problems,
      @Nullable String fault,
      String slug) {
    return new FormPage(
        head(draft),
        draft.stamp(),
        blanks.of(draft.entry()),
        standing(draft) + answered(draft),
        presence.see(draft.item(), editor),
        done,
        problems,
        slug,
        fault);
  }

  private static Head head(Draft draft) {
    var open = draft.isPublished() ? draft.publicPath() : null;
    return new Head(draft.title(), draft.kind().one(), draft.path(), open);
  }

  /** For a link: the editors say when they looked themselves, and here when the program did. */
  private String answered(Draft draft) {
    return draft.kind() == Kind.LINK
        ? links
            .lastAnswer(draft.entry().value("adress"))
            .map(it -> " Adressen svarade när den prövades " + Moment.written(it) + ".")
            .orElse("")
        : "";
  }

  private static String standing(Draft draft) {
    var saved = draft.saved();
    var by = saved.name().isEmpty() ? "" : " av " + saved.name();
    var when = saved.at() == null ? "" : Moment.written(saved.at()) + by + ".";
    if (draft.isBegun()) {
      return "Utkast, sparat "
          + when
          + (draft.isPublished() ? " Publicerad i en tidigare version." : "");
    }
    if (draft.isPublished()) {
      return "Publicerad. Skrevs " + when;
    }
    return draft.withdrawn() ? "Avpublicerad." : "Inget är skrivet än.";
  }
}
