package lyhord.search.page;

import java.util.List;
import lyhord.search.index.Found.Hit;
import lyhord.web.Pager;
import org.jspecify.annotations.Nullable;

/**
 * What was searched for, and what was found.
 *
 * @param title of the page
 * @param heading how much was found, in words
 * @param advice what to know about the results, a sentence each
 * @param correction what was perhaps meant; null when nothing else is likelier
 * @param help whether to tell what to do when nothing is found
 * @param choices what the results are narrowed to, each with the way to take it back
 * @param kept the same as fields of the form
 */
public record SearchPage(
    String title,
    String q,
    @Nullable String heading,
    List<String> advice,
    @Nullable Way correction,
    boolean help,
    List<Way> choices,
    List<Kept> kept,
    List<Filter> filters,
    List<Hit> hits,
    Pager pager) {

  /** A search one step away. */
  public record Way(String words, String path) {}

  /** A hidden field. */
  public record Kept(String name, String value) {}

  /** Something to narrow by; what few have is folded away. */
  public record Filter(String title, List<Option> first, List<Option> more, boolean open) {}

  /** One choice. */
  public record Option(String name, String hits, boolean chosen, String path) {}
}
