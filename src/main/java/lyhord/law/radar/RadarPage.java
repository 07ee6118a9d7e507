package lyhord.law.radar;

import java.util.List;
import java.util.UUID;
import lyhord.law.LawLink;
import lyhord.web.Pager;
import org.jspecify.annotations.Nullable;

/**
 * What the editors have to do about the law.
 *
 * @param done what was just done; null when nothing was
 * @param lost what rests on a section that is not here
 */
public record RadarPage(
    @Nullable String done,
    List<LawLink> toBeChecked,
    int waiting,
    List<Waiting> reviews,
    Pager pager,
    List<Resting> resting,
    List<String> lost) {

  /** Something to look through. */
  public record Waiting(UUID id, String title, String path, String why) {}

  /** A section and how much rests on it. */
  public record Resting(String cited, String path, int uses) {}
}
