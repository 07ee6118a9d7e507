package lyhord.law;

import java.util.List;
import lyhord.statute.Reference;

/** A feature with text that rests on the law; it tells what, so that nothing is forgotten. */
public interface RestsOnLaw {
  List<LawUse> uses();

  /** What of it rests on one section. */
  default List<LawUse> uses(Reference reference) {
    return uses().stream().filter(it -> it.reference().equals(reference)).toList();
  }
}
