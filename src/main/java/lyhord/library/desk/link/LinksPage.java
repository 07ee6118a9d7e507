package lyhord.library.desk.link;

import java.util.List;
import lyhord.library.desk.act.Moment;
import lyhord.web.Pager;
import org.jspecify.annotations.Nullable;

/**
 * The links that are broken.
 *
 * @param told how the monitor is; empty when all is well
 */
public record LinksPage(@Nullable String done, String told, List<Line> lines, Pager pager) {

  public record Line(
      String address, String problem, String since, String answered, String title, String path) {}

  static Line line(Broken broken) {
    var answered = broken.answered();
    return new Line(
        broken.address(),
        broken.problem(),
        Moment.written(broken.since()),
        answered == null ? "" : Moment.written(answered),
        broken.title(),
        "/redaktion/bibliotek/" + broken.item());
  }
}
