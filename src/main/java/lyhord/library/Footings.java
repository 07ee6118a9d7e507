package lyhord.library;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lyhord.law.LawBook;
import lyhord.law.LawUse;
import lyhord.law.RestsOnLaw;
import lyhord.library.entry.Entry;
import lyhord.library.entry.Kind;
import lyhord.statute.Reference;
import lyhord.statute.Section;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Which sections of law rest under what can be read in the library. */
@Repository
class Footings implements RestsOnLaw {

  private static final String USE =
      """
      select f.act, f.section, i.id, i.kind, i.slug, p.title
      from library.footing f
      join library.publication p on p.item_id = f.item_id
      join library.item i on i.id = f.item_id
      """;

  private final JdbcClient db;
  private final LawBook law;

  Footings(JdbcClient db, LawBook law) {
    this.db = db;
    this.law = law;
  }

  /** Within the transaction that publishes. */
  void keep(UUID item, Entry entry) {
    db.sql("delete from library.footing where item_id = :item").param("item", item).update();
    for (var reference : references(entry).distinct().toList()) {
      db.sql("insert into library.footing (item_id, act, section) values (:item, :act, :section)")
          .param("item", item)
          .param("act", reference.act())
          .param("section", reference.section())
          .update();
    }
  }

  private Stream<Reference> references(Entry entry) {
    var named = entry.lines("lagrum").stream().flatMap(it -> Reference.of(it).stream());
    var inText =
        Cited.sections(entry).stream()
            .flatMap(it -> Cited.section(law, it).stream())
            .filter(it -> !it.act().isRepealed())
            .map(Section::reference);
    return Stream.concat(named, inText);
  }

  @Override
  public List<LawUse> uses() {
    return uses(db.sql(USE + "order by f.act, f.section, p.title"));
  }

  @Override
  public List<LawUse> uses(Reference reference) {
    return uses(
        db.sql(USE + "where f.act = :act and f.section = :section order by p.title, i.id")
            .param("act", reference.act())
            .param("section", reference.section()));
  }

  private static List<LawUse> uses(StatementSpec statement) {
    return statement
        .query(
            (row, i) -> {
              var kind = Kind.of(row.getString("kind"));
              var on = new Reference(row.getString("act"), row.getString("section"));
              return new LawUse(
                  on,
                  "library/" + row.getString("id") + "/" + on,
                  kind.one() + ": " + row.getString("title"),
                  kind.path() + "/" + row.getString("slug"),
                  true);
            })
        .list();
  }
}
