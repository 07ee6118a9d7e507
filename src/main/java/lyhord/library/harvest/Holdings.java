package lyhord.library.harvest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lyhord.library.entry.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** All that can be told: what is here and what is gone, in the order in which that came about. */
@Repository
class Holdings {

  private static final String ALL =
      """
      (select item_id, published_at as at from library.publication
       where (published_at, item_id) > (:at, :id) and published_at < :before
       order by published_at, item_id limit :most)
      union all
      (select item_id, withdrawn_at from library.withdrawal
       where (withdrawn_at, item_id) > (:at, :id) and withdrawn_at < :before
       order by withdrawn_at, item_id limit :most)
      order by at, item_id limit :most
      """;

  private static final String OF_KIND =
      """
      (select item_id, published_at as at from library.publication
       where kind = :part and (published_at, item_id) > (:at, :id) and published_at < :before
       order by published_at, item_id limit :most)
      union all
      (select item_id, withdrawn_at from library.withdrawal
       where kind = :part and (withdrawn_at, item_id) > (:at, :id) and withdrawn_at < :before
       order by withdrawn_at, item_id limit :most)
      order by at, item_id limit :most
      """;

  private static final String ON_THEME =
      """
      (select item_id, published_at as at from library.publication
       where themes @> array[:part::text] and (published_at, item_id) > (:at, :id)
         and published_at < :before
       order by published_at, item_id limit :most)
      union all
      (select item_id, withdrawn_at from library.withdrawal
       where themes @> array[:part::text] and (withdrawn_at, item_id) > (:at, :id)
         and withdrawn_at < :before
       order by withdrawn_at, item_id limit :most)
      order by at, item_id limit :most
      """;

  private final JdbcClient db;

  Holdings(JdbcClient db) {
    this.db = db;
  }

  /** The next ones. Both questions see the same moment. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public List<Holding> next(Token token, int most) {
    var kind = Sets.kind(token.set());
    var theme = Sets.theme(token.set());
    if (!token.set().isEmpty() && kind.isEmpty() && theme.isEmpty()) {
      return List.of();
    }
    var which = kind.isPresent() ? OF_KIND : theme.isPresent() ? ON_THEME : ALL;
    var ids =
        db.sql(which)
            .param("part", kind.map(Kind::word).or(() -> theme).orElse(""))
            .param("at", token.after().time())
            .param("id", token.after().id())
            .param("before", token.before().atOffset(ZoneOffset.UTC))
            .param("most", most)
            .query((row, i) -> row.getString("item_id"))
            .list();
    return told(ids);
  }

  Optional<Holding> find(UUID id) {
    return told(List.of(id.toString())).stream().findFirst();
  }

  /** When the first of all came about. */
  Optional<Instant> first() {
    return db.sql(
            """
            select least((select min(published_at) from library.publication),
                         (select min(withdrawn_at) from library.withdrawal)) as first
            """)
        .query((row, i) -> Optional.ofNullable(row.getObject("first", OffsetDateTime.class)))
        .single()
        .map(OffsetDateTime::toInstant);
  }

  private List<Holding> told(List<String> ids) {
    return db.sql(
            """
            select i.id, i.kind, i.slug, coalesce(p.themes, w.themes) as themes,
                   coalesce(p.published_at, w.withdrawn_at) as at, r.fields, p.first_at
            from library.item i
            left join library.publication p on p.item_id = i.id
            left join library.withdrawal w on w.item_id = i.id
            left join library.revision r on r.item_id = p.item_id and r.number = p.revision
            where i.id = any(:ids::uuid[]) and (p.item_id is not null or w.item_id is not null)
            order by at, i.id
            """)
        .param("ids", ids.toArray(String[]::new))
        .query(Holdings::holding)
        .list();
  }

  private static Holding holding(ResultSet row, int number) throws SQLException {
    return new Holding(
        row.getObject("id", UUID.class),
        Kind.of(row.getString("kind")),
        Arrays.asList((String[]) row.getArray("themes").getArray()),
        row.getObject("at", OffsetDateTime.class),
        description(row));
  }

  private static Holding.@Nullable Description description(ResultSet row) throws SQLException {
    var fields = row.getString("fields");
    return fields == null
        ? null
        : new Holding.Description(
            row.getString("slug"), fields, row.getObject("first_at", OffsetDateTime.class));
  }
}
