package lyhord.library;

import java.util.UUID;
import lyhord.database.bulletin.Bulletin;
import lyhord.search.Changes;
import lyhord.web.PublicPages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells every node, once a change is made for good, that an item reads differently now. */
@Component
class Notice {

  private static final String CHANNEL = "library";

  private final PublicPages pages;
  private final Changes search;
  private final JdbcClient db;

  Notice(PublicPages pages, Changes search, JdbcClient db, Bulletin bulletin) {
    this.pages = pages;
    this.search = search;
    this.db = db;
    bulletin.subscribe(CHANNEL, item -> pages.forget(), pages::forget);
  }

  /** Call within the transaction that changes it. Here it reads right at once. */
  void changed(UUID item) {
    search.announce(Item.key(item));
    db.sql("select pg_notify(:channel, :item)")
        .param("channel", CHANNEL)
        .param("item", item.toString())
        .query((row, number) -> item)
        .list();
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            pages.forget();
          }
        });
  }
}
