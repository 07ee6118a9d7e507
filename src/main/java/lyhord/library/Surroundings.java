package lyhord.library;

import lyhord.law.LawBook;
import lyhord.library.entry.Entry;
import lyhord.media.Files;
import org.springframework.stereotype.Component;

/** Gathers what an entry refers to, in as few questions to the database as there are sorts. */
@Component
class Surroundings {
  private final Stock stock;
  private final LawBook law;
  private final Files files;

  Surroundings(Stock stock, LawBook law, Files files) {
    this.stock = stock;
    this.law = law;
    this.files = files;
  }

  Cited of(Entry entry) {
    return new Cited(law, stock.named(Cited.references(entry)), files.find(entry.files()));
  }
}
