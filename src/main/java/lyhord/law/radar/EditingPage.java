package lyhord.law.radar;

import java.util.List;
import java.util.UUID;
import lyhord.law.LawUse;
import lyhord.web.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Where an editor enters a wording of a section.
 *
 * @param path of this page
 * @param doubt why the wording may have changed; null when there is no doubt
 */
public record EditingPage(
    String cited,
    String path,
    String section,
    String source,
    String checkedOn,
    @Nullable String doubt,
    @Nullable String done,
    Problems problems,
    Typed typed,
    List<Entered> entered,
    List<LawUse> uses) {

  /** What the editor has typed. */
  public record Typed(String from, String amendedBy, String checkedOn, String text) {}

  /** A wording that was entered here, and not with Lyhörd. */
  public record Entered(UUID id, String from) {}
}
