package lyhord.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import lyhord.Playhouse;
import lyhord.library.entry.Entry;
import lyhord.library.entry.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Something that a test puts in the library, with a slug of its own. */
public record Shelved(UUID id, Entry entry, String slug) {

  /** Has everything in it that could end a field, a tag or a text too early. */
  public static final String HOSTILE = "A <b>& \"B\" ]]> {C} \\d %e\nny </script><!-- rad";

  private static final List<Shelved> MADE = new ArrayList<>();
  private static final AtomicInteger NUMBER = new AtomicInteger();

  /** Published with these fields, name and value, besides what all need. */
  public static Shelved of(Kind kind, String... fields) {
    var entry = entry(kind, fields);
    var slug = "prov-" + NUMBER.incrementAndGet();
    var item = new Shelved(publishing().begin(kind, slug), entry, slug);
    MADE.add(item);
    return item.publish(entry);
  }

  /** Call after each test: nothing of it stays. */
  public static void clear() {
    var together = Playhouse.bean(TransactionTemplate.class);
    together.executeWithoutResult(transaction -> MADE.forEach(Shelved::erase));
    MADE.clear();
  }

  private void erase() {
    var db = Playhouse.bean(JdbcClient.class);
    withdraw();
    for (var table : List.of("publication", "withdrawal")) {
      db.sql("delete from library.%s where item_id = :id".formatted(table))
          .param("id", id)
          .update();
    }
    db.sql("delete from library.item where id = :id").param("id", id).update();
  }

  public static Entry entry(Kind kind, String... fields) {
    var values = new LinkedHashMap<String, String>();
    values.putAll(
        Map.of(
            "titel", "Prov",
            "ingress", "Vad det är.",
            "sprak", "sv",
            "granskad", "2026-11-22",
            "granskas-senast", "2027-11-22"));
    for (var at = 0; at < fields.length; at += 2) {
      values.put(fields[at], fields[at + 1]);
    }
    return new Entry(kind, values);
  }

  public Shelved publish(Entry changed) {
    publishing().publish(id, publishing().revise(id, changed, "", null), changed);
    return new Shelved(id, changed, slug);
  }

  public void withdraw() {
    publishing().withdraw(id, "Det är inaktuellt.", null, null);
  }

  public String path() {
    return entry.kind().path() + "/" + slug;
  }

  private static Publishing publishing() {
    return Playhouse.bean(Publishing.class);
  }
}
