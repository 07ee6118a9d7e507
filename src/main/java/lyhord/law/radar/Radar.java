package lyhord.law.radar;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lyhord.law.LawBook;
import lyhord.law.LawUse;
import lyhord.law.RestsOnLaw;
import lyhord.statute.Reference;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers, from every feature, what rests on which section. */
@Component
class Radar {
  private final ObjectProvider<RestsOnLaw> resting;
  private final LawBook book;

  Radar(ObjectProvider<RestsOnLaw> resting, LawBook book) {
    this.resting = resting;
    this.book = book;
  }

  /** All that rests on a section. */
  List<LawUse> on(Reference reference) {
    return all().stream().filter(it -> it.reference().equals(reference)).toList();
  }

  /** How much rests on each section, by its name in short. */
  Map<Reference, Integer> counts() {
    var counts =
        new TreeMap<Reference, Integer>(
            Comparator.comparing(Reference::act).thenComparing(Reference::section));
    all().forEach(use -> counts.merge(use.reference(), 1, Integer::sum));
    return counts;
  }

  /** What rests on a section that is not in content/law. */
  List<LawUse> lost() {
    return all().stream().filter(it -> book.section(it.reference()).isEmpty()).toList();
  }

  private List<LawUse> all() {
    return resting.stream().flatMap(it -> it.uses().stream()).distinct().toList();
  }
}
