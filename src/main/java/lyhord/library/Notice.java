package lyhord.library;

import java.util.UUID;
import lyhord.web.PublicPages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells, once a change is made for good, that an item reads differently now. */
@Component
class Notice {
  private final PublicPages pages;

  Notice(PublicPages pages) {
    this.pages = pages;
  }

  /** Call within the transaction that changes it. */
  void changed(UUID item) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            pages.forget();
          }
        });
  }
}
