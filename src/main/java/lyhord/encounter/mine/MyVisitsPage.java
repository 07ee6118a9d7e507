package lyhord.encounter.mine;

import java.util.List;
import lyhord.web.Pager;

/** A member's visits. */
public record MyVisitsPage(List<Row> visits, Pager pager) {

  /**
   * A visit.
   *
   * @param pair who practised, when they were two
   * @param status where it stands, in words
   * @param again it was tried again from a turn of another
   */
  public record Row(
      String path,
      String title,
      String begun,
      String date,
      String pair,
      String status,
      boolean over,
      boolean again) {}
}
