package lyhord.search;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Tells every node that something that can be found has changed, come or gone. Called inside the
 * publisher's transaction: the nodes hear of it when that commits, and never if it does not.
 */
@Repository
public class Changes {

  static final String CHANNEL = "search";
  static final String ALL = "*";

  private final JdbcClient db;

  Changes(JdbcClient db) {
    this.db = db;
  }

  /** One document, by its key. */
  public void announce(String key) {
    notify(key);
  }

  /** Everything of a source, when it is not known what has changed. */
  public void announceAll(String source) {
    notify(source + ":" + ALL);
  }

  private void notify(String text) {
    db.sql("select pg_notify(:channel, :text)")
        .param("channel", CHANNEL)
        .param("text", text)
        .query((row, number) -> text)
        .list();
  }
}
