package lyhord.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lyhord.library.entry.Kind;
import lyhord.library.entry.Shipped;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.DigestUtils;

/** Takes in what comes with Lyhörd, and leaves alone what an editor has made their own. */
@Repository
class Shipment {

  private record Taken(UUID item, String reference, String fingerprint, boolean untouched) {}

  private static final String NOTE = "Kom med Lyhörd";

  private final JdbcClient db;
  private final Publishing publishing;
  private final FieldsAsJson json;

  Shipment(JdbcClient db, Publishing publishing, FieldsAsJson json) {
    this.db = db;
    this.publishing = publishing;
    this.json = json;
  }

  /** Within a transaction. Nodes that start together take turns. */
  void take(List<Shipped> items) {
    db.sql("select pg_advisory_xact_lock(hashtext('library.shipment'))").query().singleRow();
    var taken = taken();
    for (var item : items) {
      var before = taken.get(reference(item));
      if (before != null) {
        renew(before, item);
      } else if (isFree(item)) {
        publish(publishing.begin(item.entry().kind(), item.slug()), item);
      }
    }
  }

  private void renew(Taken taken, Shipped item) {
    if (taken.untouched() && !taken.fingerprint().equals(fingerprint(item))) {
      publish(taken.item(), item);
    }
  }

  private void publish(UUID id, Shipped item) {
    var revision = publishing.revise(id, item.entry(), NOTE, null);
    publishing.publish(id, revision, item.entry());
    db.sql(
            """
            insert into library.shipment (item_id, fingerprint, revision)
            values (:item, :fingerprint, :revision)
            on conflict (item_id) do update
            set fingerprint = excluded.fingerprint, revision = excluded.revision
            """)
        .param("item", id)
        .param("fingerprint", fingerprint(item))
        .param("revision", revision)
        .update();
  }

  private boolean isFree(Shipped item) {
    return db.sql("select not exists (select 1 from library.address where kind = :k and slug = :s)")
        .param("k", item.entry().kind().word())
        .param("s", item.slug())
        .query(Boolean.class)
        .single();
  }

  /** Untouched: what everyone reads is what was taken in, and nothing has been saved since. */
  private Map<String, Taken> taken() {
    return db
        .sql(
            """
            select s.item_id, i.kind, i.slug, s.fingerprint,
                   p.revision is not null and p.revision = s.revision
                     and not exists (select 1 from library.revision r
                                     where r.item_id = s.item_id and r.number > s.revision)
                     as untouched
            from library.shipment s
            join library.item i on i.id = s.item_id
            left join library.publication p on p.item_id = s.item_id
            """)
        .query(
            (row, i) ->
                new Taken(
                    row.getObject("item_id", UUID.class),
                    Kind.of(row.getString("kind")).slug() + "/" + row.getString("slug"),
                    row.getString("fingerprint"),
                    row.getBoolean("untouched")))
        .list()
        .stream()
        .collect(Collectors.toMap(Taken::reference, it -> it));
  }

  private String fingerprint(Shipped item) {
    return DigestUtils.md5DigestAsHex(json.text(item.entry()).getBytes(UTF_8));
  }

  private static String reference(Shipped item) {
    return item.entry().kind().slug() + "/" + item.slug();
  }
}
