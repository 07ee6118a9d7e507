package lyhord.law;

import lyhord.database.bulletin.Bulletin;
import org.springframework.stereotype.Component;

/** Hears what has been entered on another node. */
@Component
class LawWatch {

  LawWatch(LawBook book, Bulletin bulletin) {
    bulletin.subscribe(Wordings.CHANNEL, it -> book.update(), book::update);
  }
}
