package lyhord.library.desk.version;

import java.util.List;
import lyhord.library.desk.act.Moment;
import lyhord.library.desk.draft.Draft;
import lyhord.web.Pager;

/**
 * All versions of an item, the latest first.
 *
 * @param before the older of the two that are chosen for comparison from the start
 */
public record VersionsPage(
    String title, String path, List<Line> lines, int before, int after, Pager pager) {

  public record Line(int number, String when, String by, String note, boolean published) {}

  static VersionsPage of(Draft draft, List<Version> versions, Pager pager) {
    var lines = versions.stream().map(VersionsPage::line).toList();
    var after = lines.isEmpty() ? 0 : lines.getFirst().number();
    var before = lines.size() < 2 ? after : lines.get(1).number();
    return new VersionsPage(draft.title(), draft.path(), lines, before, after, pager);
  }

  private static Line line(Version version) {
    return new Line(
        version.number(),
        Moment.written(version.at()),
        version.by().isEmpty() ? "Lyhörds redaktion" : version.by(),
        version.note(),
        version.published());
  }
}
