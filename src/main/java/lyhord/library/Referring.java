package lyhord.library;

import java.util.Arrays;
import lyhord.library.ItemPage.Download;
import lyhord.library.ItemPage.Reference;
import lyhord.library.citation.Citations;
import lyhord.library.citation.Format;
import lyhord.library.linked.Cards;
import lyhord.library.work.Imprint;
import lyhord.media.StoredFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How an item is referred to. */
@Component
class Referring {

  private final Citations citations;
  private final Cards cards;
  private final Imprint imprint;

  Referring(Citations citations, Cards cards, Imprint imprint) {
    this.citations = citations;
    this.cards = cards;
    this.imprint = imprint;
  }

  Reference of(Item item, @Nullable StoredFile recording) {
    var work = item.work(imprint);
    var downloads =
        Arrays.stream(Format.values())
            .map(it -> new Download(it.label(), item.path() + "/hanvisning/" + it.slug()))
            .toList();
    var card = cards.of(work, item.path(), recording);
    return new Reference(citations.in(Format.APA, work), downloads, card);
  }
}
