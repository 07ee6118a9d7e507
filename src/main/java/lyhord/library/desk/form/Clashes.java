package lyhord.library.desk.form;

import java.util.UUID;
import lyhord.library.desk.act.Moment;
import lyhord.library.desk.compare.Change;
import lyhord.library.desk.compare.Differences;
import lyhord.library.desk.draft.Drafts;
import lyhord.library.desk.draft.Revised;
import lyhord.library.entry.Entry;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Draws up two texts beside each other when two have written at once. */
@Component
class Clashes {

  private final Drafts drafts;
  private final Revised revised;
  private final Differences differences;

  Clashes(Drafts drafts, Revised revised, Differences differences) {
    this.drafts = drafts;
    this.revised = revised;
    this.differences = differences;
  }

  ModelAndView view(UUID item, Entry mine) {
    var standing = drafts.find(item).orElseThrow();
    var before = revised.entry(standing, standing.stamp().base());
    var saved = standing.saved();
    var page =
        new ConflictPage(
            standing.title(),
            standing.path(),
            standing.stamp(),
            saved.name().isEmpty() ? "Någon annan" : saved.name(),
            saved.at() == null ? "" : Moment.clock(saved.at()),
            differences.between(standing.entry(), mine).stream()
                .map(it -> row(it, before.value(it.key())))
                .toList());
    var view = new ModelAndView("library/desk/form/conflict", "page", page);
    view.setStatus(HttpStatus.CONFLICT);
    return view;
  }

  private static ConflictPage.Row row(Change change, String before) {
    return new ConflictPage.Row(
        change.key(),
        change.label(),
        change.older(),
        change.newer(),
        change.lines(),
        change.byName(),
        !change.newer().value().equals(before));
  }
}
