package lyhord.library.desk.link;

import java.util.List;
import java.util.UUID;
import lyhord.library.FieldsAsJson;
import lyhord.library.desk.check.ContentCheck;
import lyhord.library.entry.Entry;
import lyhord.library.entry.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks through what has been published since last: where it leads, and what should be better. */
@Component
class Inspections {

  private record Fresh(UUID item, int revision, Entry entry) {}

  private static final int AT_ONCE = 50;

  private final JdbcClient db;
  private final FieldsAsJson json;
  private final LinkChecks links;
  private final ContentCheck check;
  private final TransactionTemplate together;

  Inspections(
      JdbcClient db,
      FieldsAsJson json,
      LinkChecks links,
      ContentCheck check,
      TransactionTemplate together) {
    this.db = db;
    this.json = json;
    this.links = links;
    this.check = check;
    this.together = together;
  }

  @Scheduled(fixedRateString = "PT1M", initialDelayString = "PT20S")
  void inspect() {
    while (Boolean.TRUE.equals(together.execute(transaction -> inspectedSome()))) {
      // a few in each transaction, so that an editor who publishes never waits long
    }
  }

  private boolean inspectedSome() {
    var fresh = fresh();
    fresh.forEach(this::inspect);
    return fresh.size() == AT_ONCE;
  }

  private List<Fresh> fresh() {
    return db.sql(
            """
            select p.item_id, p.kind, p.revision, r.fields
            from library.publication p
            join library.revision r on r.item_id = p.item_id and r.number = p.revision
            where not exists (select 1 from library.inspection n
                              where n.item_id = p.item_id and n.revision = p.revision)
            limit :most for update of p skip locked
            """)
        .param("most", AT_ONCE)
        .query(
            (row, i) ->
                new Fresh(
                    row.getObject("item_id", UUID.class),
                    row.getInt("revision"),
                    json.entry(Kind.of(row.getString("kind")), row.getString("fields"))))
        .list();
  }

  private void inspect(Fresh fresh) {
    links.replace(fresh.item(), Outgoing.of(fresh.entry()));
    db.sql(
            """
            insert into library.inspection (item_id, revision, remarks)
            values (:item, :revision, :remarks)
            on conflict (item_id) do update
            set revision = excluded.revision, remarks = excluded.remarks
            """)
        .param("item", fresh.item())
        .param("revision", fresh.revision())
        .param("remarks", check.remarks(fresh.entry()).size())
        .update();
  }
}
