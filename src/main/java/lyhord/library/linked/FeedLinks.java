package lyhord.library.linked;

import java.util.List;
import lyhord.library.entry.Kind;
import lyhord.library.linked.Card.Link;

/** The feeds that a page offers. */
public final class FeedLinks {

  private FeedLinks() {}

  public static List<Link> ofAll() {
    return List.of(atom("/bibliotek", "Allt i biblioteket"));
  }

  public static List<Link> of(Kind kind) {
    var atom = atom(kind.path(), kind.many());
    return kind == Kind.EPISODE
        ? List.of(
            new Link("alternate", kind.path() + "/flode.rss", "application/rss+xml", "Podd (RSS)"),
            atom)
        : List.of(atom);
  }

  static Link atom(String path, String title) {
    return new Link("alternate", path + "/flode.atom", "application/atom+xml", title + " (Atom)");
  }
}
