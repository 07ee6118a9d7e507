package lyhord.member.roster;

import java.util.List;
import lyhord.member.Role;
import lyhord.web.Pager;

/** The members, or those of them that were looked for. */
public record RosterPage(String typed, boolean searched, int count, List<Row> rows, Pager pager) {

  public record Row(
      String path, String name, String email, String workplaces, List<String> roles) {}

  static RosterPage of(Search search, int count, List<Listed> listed, Pager pager) {
    var rows = listed.stream().map(RosterPage::row).toList();
    return new RosterPage(search.typed(), !search.isForAll(), count, rows, pager);
  }

  private static Row row(Listed listed) {
    return new Row(
        "/medlemmar/" + listed.id(),
        listed.name(),
        listed.email(),
        String.join(", ", listed.workplaces()),
        listed.roles().stream().map(Role::swedish).toList());
  }

  /** How many they are, in words. */
  public String total() {
    if (!searched) {
      return count == 1 ? "En person har konto." : count + " personer har konto.";
    }
    var hits = count == 0 ? "Ingen träff" : count == 1 ? "1 träff" : count + " träffar";
    return hits + " på ”" + typed + "”.";
  }
}
