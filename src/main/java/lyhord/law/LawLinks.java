package lyhord.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lyhord.statute.Reference;
import lyhord.statute.Section;

/**
 * Makes references into links, as the law reads on a day.
 *
 * @param sections finds a section of an act in force
 */
public record LawLinks(Function<Reference, Optional<Section>> sections, LocalDate day) {

  /**
   * An old version of a case may rest on what is no longer here: that is shown as it is written.
   */
  public LawLink to(Reference reference) {
    return sections
        .apply(reference)
        .map(this::to)
        .orElseGet(() -> new LawLink(reference.toString(), "/lag", false));
  }

  public List<LawLink> to(List<Reference> references) {
    return references.stream().map(this::to).toList();
  }

  LawLink to(Section section) {
    return new LawLink(section.cited(), section.path(), section.isToBeChecked(day));
  }
}
