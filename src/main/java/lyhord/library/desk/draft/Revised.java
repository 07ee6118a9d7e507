package lyhord.library.desk.draft;

import java.util.Map;
import java.util.Optional;
import lyhord.library.FieldsAsJson;
import lyhord.library.entry.Entry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was kept about an item at some time. */
@Repository
public class Revised {

  private final JdbcClient db;
  private final FieldsAsJson json;

  Revised(JdbcClient db, FieldsAsJson json) {
    this.db = db;
    this.json = json;
  }

  public Optional<Entry> find(Draft draft, int number) {
    return db.sql("select fields from library.revision where item_id = :item and number = :number")
        .param("item", draft.item())
        .param("number", number)
        .query(String.class)
        .optional()
        .map(it -> json.entry(draft.kind(), it));
  }

  /** Nothing, where there is no such revision. */
  public Entry entry(Draft draft, int number) {
    return find(draft, number).orElseGet(() -> new Entry(draft.kind(), Map.of()));
  }
}
