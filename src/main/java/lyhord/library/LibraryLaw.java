package lyhord.library;

import java.util.List;
import java.util.stream.Stream;
import lyhord.law.LawBook;
import lyhord.law.LawUse;
import lyhord.law.RestsOnLaw;
import lyhord.statute.Reference;
import lyhord.statute.Section;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What in the library rests on the law. */
@Component
class LibraryLaw implements RestsOnLaw {
  private final Stock stock;
  private final LawBook law;

  LibraryLaw(Stock stock, LawBook law) {
    this.stock = stock;
    this.law = law;
  }

  @Override
  @Transactional(readOnly = true)
  public List<LawUse> uses() {
    try (var items = stock.all()) {
      return items.flatMap(this::uses).toList();
    }
  }

  private Stream<LawUse> uses(Item item) {
    var named = item.entry().lines("lagrum").stream().flatMap(it -> Reference.of(it).stream());
    var inText =
        Cited.sections(item.entry()).stream()
            .flatMap(it -> Cited.section(law, it).stream())
            .filter(it -> !it.act().isRepealed())
            .map(Section::reference);
    return Stream.concat(named, inText).distinct().map(it -> use(item, it));
  }

  private static LawUse use(Item item, Reference reference) {
    var title = item.kind().one() + ": " + item.entry().title();
    return new LawUse(
        reference, "library/" + item.id() + "/" + reference, title, item.path(), true);
  }
}
