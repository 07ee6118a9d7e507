package lyhord.library.desk;

import java.util.Arrays;
import java.util.List;
import lyhord.library.desk.act.Moment;
import lyhord.library.entry.Kind;
import lyhord.web.Pager;

/** All items, or those that are wanted. */
public record EverythingPage(
    List<Choice> kinds,
    List<Choice> statuses,
    String words,
    String total,
    List<Line> lines,
    Pager pager) {

  public record Choice(String value, String label, boolean chosen) {}

  public record Line(String title, String path, String kind, List<String> states, String changed) {}

  static EverythingPage of(Wanted wanted, List<Listed> listed, Pager pager) {
    var kind = wanted.kind().orElse(null);
    var kinds = Arrays.stream(Kind.values());
    var filters = Arrays.stream(Filter.values());
    return new EverythingPage(
        kinds.map(it -> new Choice(it.slug(), it.many(), it == kind)).toList(),
        filters.map(it -> new Choice(it.slug(), it.label(), it == wanted.filter())).toList(),
        wanted.words(),
        total(listed),
        listed.stream().map(EverythingPage::line).toList(),
        pager);
  }

  private static String total(List<Listed> listed) {
    var many = listed.isEmpty() ? 0 : listed.getFirst().total();
    return many == 0 ? "Ingen träff." : many == 1 ? "1 träff." : many + " träffar.";
  }

  private static Line line(Listed listed) {
    var by = listed.by().isEmpty() ? "" : " av " + listed.by();
    return new Line(
        listed.title(),
        "/redaktion/bibliotek/" + listed.id(),
        listed.kind().one(),
        listed.state().words(),
        "Ändrad " + Moment.written(listed.changed()) + by);
  }
}
