package lyhord.law;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sees what has been entered on another node. */
@Component
class LawWatch {
  private final LawBook book;

  LawWatch(LawBook book) {
    this.book = book;
  }

  @Scheduled(fixedDelay = 5000, initialDelay = 5000)
  void look() {
    book.update();
  }
}
