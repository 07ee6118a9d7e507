package lyhord.library.desk.release;

import java.util.Map;
import lyhord.library.desk.act.Moment;
import lyhord.library.desk.check.ContentCheck;
import lyhord.library.desk.draft.Draft;
import lyhord.library.desk.release.ReleasePage.Check;
import lyhord.library.desk.release.ReleasePage.Eyes;
import lyhord.library.desk.release.ReleasePage.Head;
import lyhord.library.desk.release.ReleasePage.Plan;
import lyhord.library.desk.release.ReleasePage.Point;
import lyhord.library.desk.release.ReleasePage.Sent;
import lyhord.library.entry.Field;
import lyhord.member.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Draws up what stands between a draft and the public. */
@Component
class ReleasePages {

  private static final Map<String, String> DONE =
      Map.of(
          "publicerad", "Sidan är publicerad. Alla kan läsa den nu.",
          "tid", "Tiden är sparad. Sidan publiceras då av sig själv.",
          "tid-borta", "Tiden är borttagen. Sidan publiceras inte av sig själv.",
          "bett", "Granskning är begärd. Den syns hos de andra redaktörerna.",
          "godkand", "Du har godkänt versionen.",
          "tillbaka", "Versionen är lämnad tillbaka med din kommentar.",
          "borta", "Sidan är avpublicerad. Texten finns kvar här som utkast.");

  private final Release release;
  private final Approval approval;
  private final Schedule schedule;
  private final Texts texts;
  private final ContentCheck check;

  ReleasePages(
      Release release, Approval approval, Schedule schedule, Texts texts, ContentCheck check) {
    this.release = release;
    this.approval = approval;
    this.schedule = schedule;
    this.texts = texts;
    this.check = check;
  }

  private ReleasePage of(Draft draft, Member editor, @Nullable String done, Sent sent) {
    return new ReleasePage(
        new Head(
            draft.title(),
            draft.path(),
            draft.stamp().version(),
            draft.isBegun(),
            draft.isPublished() ? draft.publicPath() : null),
        check(draft),
        eyes(draft, editor),
        plan(draft, sent),
        texts.changes(draft),
        done == null ? null : DONE.get(done),
        sent);
  }

  /** What was sent comes back, with what to do. */
  ModelAndView refused(Draft draft, Member editor, Sent sent) {
    var view = view(of(draft, editor, null, sent));
    view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return view;
  }

  ModelAndView shown(Draft draft, Member editor, @Nullable String done) {
    return view(of(draft, editor, done, Sent.nothing()));
  }

  private static ModelAndView view(ReleasePage page) {
    return new ModelAndView("library/desk/release/release", "page", page);
  }

  private Check check(Draft draft) {
    var entry = draft.entry();
    var lix = check.lix(entry);
    return new Check(
        release.faults(entry).stream().map(it -> point(draft, it.key(), it.advice(), "")).toList(),
        check.remarks(entry).stream()
            .map(it -> point(draft, it.key(), it.advice(), it.where()))
            .toList(),
        lix.words() == 0
            ? ""
            : "%d ord i %d %s, LIX %d."
                .formatted(
                    lix.words(),
                    lix.sentences(),
                    lix.sentences() == 1 ? "mening" : "meningar",
                    lix.value()));
  }

  private static Point point(Draft draft, String key, String advice, String where) {
    var label =
        draft.kind().fields().stream()
            .filter(it -> it.key().equals(key))
            .map(Field::label)
            .findFirst()
            .orElse(key);
    return new Point(label, draft.path() + "?visa=fel#" + key, advice, where);
  }

  private Eyes eyes(Draft draft, Member editor) {
    var review = approval.reviewOf(draft);
    var waiting = review.filter(Opinion::isWaiting).isPresent();
    return new Eyes(
        review.map(ReleasePages::told).orElseGet(this::unasked),
        review.map(it -> it.isWaiting() ? it.request() : it.comment()).orElse(""),
        draft.isBegun() && !waiting && review.filter(Opinion::isApproved).isEmpty(),
        waiting && approval.mayAnswer(draft, editor),
        approval.has(draft));
  }

  private String unasked() {
    return approval.isNeeded()
        ? "Någon annan än den som skrev behöver läsa och godkänna innan det kan publiceras."
        : "Granskning behövs inte här, men du kan be någon läsa.";
  }

  private static String told(Opinion review) {
    if (review.isWaiting()) {
      return review.askedBy()
          + " bad om granskning "
          + Moment.written(review.askedAt())
          + ". Ingen har svarat än.";
    }
    return review.answeredBy()
        + (review.isApproved() ? " har godkänt just den här versionen." : " lämnade tillbaka den.");
  }

  private Plan plan(Draft draft, Sent sent) {
    var day = sent.day().isEmpty() ? schedule.tomorrow().toString() : sent.day();
    var clock = sent.clock().isEmpty() ? "08:00" : sent.clock();
    return schedule
        .of(draft.item())
        .map(it -> new Plan(Moment.written(it.at()), it.problem(), day, clock))
        .orElseGet(() -> new Plan(null, "", day, clock));
  }
}
