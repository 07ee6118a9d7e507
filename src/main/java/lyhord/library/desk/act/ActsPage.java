package lyhord.library.desk.act;

import java.util.List;
import lyhord.web.Pager;
import org.jspecify.annotations.Nullable;

/**
 * What editors did, the latest first.
 *
 * @param about the item it is about, with the way to it; null for all
 */
public record ActsPage(@Nullable String about, String path, List<Line> lines, Pager pager) {

  /** One act, as a sentence. */
  public record Line(String at, String moment, String by, String deed, String note, Of of) {}

  /** What it was done with. */
  public record Of(String title, String path) {}

  static ActsPage of(@Nullable String about, String path, List<Act> acts, Pager pager) {
    return new ActsPage(about, path, acts.stream().map(ActsPage::line).toList(), pager);
  }

  private static Line line(Act act) {
    var of = new Of(act.title(), "/redaktion/bibliotek/" + act.item());
    return new Line(
        act.at().toString(),
        Moment.written(act.at()),
        act.by().isEmpty() ? "Någon" : act.by(),
        act.deed().swedish(),
        act.note(),
        of);
  }
}
