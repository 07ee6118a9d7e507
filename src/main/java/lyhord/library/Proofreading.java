package lyhord.library;

import java.util.List;
import java.util.Set;
import lyhord.law.LawBook;
import lyhord.library.entry.Entry;
import lyhord.library.entry.Fault;
import lyhord.library.entry.Faults;
import lyhord.library.entry.Inventory;
import lyhord.statute.Reference;
import org.springframework.stereotype.Component;

/** Finds what is wrong with an entry, as the library and the law stand today. */
@Component
public class Proofreading {

  private record Held(LawBook law, Set<String> items) implements Inventory {

    @Override
    public boolean hasItem(String reference) {
      return items.contains(reference);
    }

    @Override
    public boolean hasSection(String reference) {
      return Reference.of(reference).flatMap(law::section).isPresent();
    }

    @Override
    public boolean hasSectionAt(String address) {
      return Cited.section(law, address).isPresent();
    }
  }

  private final Stock stock;
  private final LawBook law;

  Proofreading(Stock stock, LawBook law) {
    this.stock = stock;
    this.law = law;
  }

  /** What must be mended before the entry can be published. */
  public List<Fault> faults(Entry entry) {
    return Faults.of(entry, new Held(law, stock.named(Cited.references(entry)).keySet()));
  }
}
