package lyhord.law;

import java.util.List;
import lyhord.search.Link;
import lyhord.statute.Passage;
import org.jspecify.annotations.Nullable;

/**
 * A section as it reads today, before and to come.
 *
 * @param doubt why the wording may have changed; null when there is no doubt
 * @param today null when the text is not here, or the act is repealed
 * @param others earlier and coming wordings, the latest first
 * @param uses where in Lyhörd it is told of
 * @param related what else is about the same
 * @param editing where an editor enters a wording; null for all others
 */
public record SectionPage(
    String cited,
    String about,
    LawIndexPage.Row act,
    Source source,
    @Nullable String doubt,
    @Nullable Text today,
    List<Text> others,
    List<LawLink> before,
    List<LawLink> now,
    List<LawLink> uses,
    List<Link> related,
    @Nullable String editing) {

  /**
   * Where the official text is, and when it was last compared.
   *
   * @param lastDay when the act was repealed; null while it is in force
   */
  public record Source(String address, String checkedOn, @Nullable String lastDay) {}

  /**
   * One wording.
   *
   * @param when "Gäller från 1 augusti 2021, enligt lag (2021:648)."
   * @param comparison where it is compared with the one before it; null for the first
   */
  public record Text(String when, List<Passage> passages, @Nullable String comparison) {}
}
