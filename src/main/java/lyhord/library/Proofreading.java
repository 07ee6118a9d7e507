package lyhord.library;

import java.util.List;
import lyhord.library.entry.Entry;
import lyhord.library.entry.Fault;
import lyhord.library.entry.Faults;
import lyhord.library.entry.Inventory;
import lyhord.statute.Reference;
import org.springframework.stereotype.Component;

/** Finds what is wrong with an entry, as the library and the law stand today. */
@Component
public class Proofreading {

  private record Held(Cited cited) implements Inventory {

    @Override
    public boolean hasItem(String reference) {
      return cited.items().containsKey(reference);
    }

    @Override
    public boolean hasFile(String key) {
      return cited.files().keySet().stream().anyMatch(it -> it.toString().equals(key));
    }

    @Override
    public boolean hasSection(String reference) {
      return Reference.of(reference).flatMap(cited.law()::section).isPresent();
    }

    @Override
    public boolean hasSectionAt(String address) {
      return cited.section(address).isPresent();
    }
  }

  private final Surroundings surroundings;

  Proofreading(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** What must be mended before the entry can be published. */
  public List<Fault> faults(Entry entry) {
    return Faults.of(entry, new Held(surroundings.of(entry)));
  }
}
