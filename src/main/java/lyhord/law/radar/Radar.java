package lyhord.law.radar;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lyhord.law.LawBook;
import lyhord.law.LawUse;
import lyhord.law.RestsOnLaw;
import lyhord.statute.Reference;
import lyhord.statute.Section;
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
    return resting.stream().flatMap(it -> it.uses(reference).stream()).distinct().toList();
  }

  /** How much rests on each section that something rests on, in the order of the acts. */
  Map<Section, Integer> counts() {
    var counts = new HashMap<Reference, Integer>();
    all().forEach(use -> counts.merge(use.reference(), 1, Integer::sum));
    var ordered = new LinkedHashMap<Section, Integer>();
    for (var act : book.acts()) {
      for (var section : act.isRepealed() ? List.<Section>of() : book.sections(act)) {
        var count = counts.get(section.reference());
        if (count != null) {
          ordered.put(section, count);
        }
      }
    }
    return ordered;
  }

  /** What rests on a section that is not in content/law. */
  List<LawUse> lost() {
    return all().stream().filter(it -> book.section(it.reference()).isEmpty()).toList();
  }

  private List<LawUse> all() {
    return resting.stream().flatMap(it -> it.uses().stream()).distinct().toList();
  }
}
