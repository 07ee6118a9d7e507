package lyhord.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lyhord.library.entry.Kind;
import lyhord.web.Findable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What everyone can read in the library. */
@Repository
public class Stock {

  private static final String ITEM =
      """
      select i.id, i.kind, i.slug, p.revision, r.fields, p.first_at, p.published_at,
             coalesce(m.name, '') as editor
      from library.publication p
      join library.item i on i.id = p.item_id
      join library.revision r on r.item_id = p.item_id and r.number = p.revision
      left join member.member m on m.id = r.saved_by
      """;

  private static final UUID FIRST = new UUID(0, 0);

  private static final String ROW =
      """
      select i.id, i.kind, i.slug, p.title, p.summary, p.day
      from library.publication p join library.item i on i.id = p.item_id
      """;

  private final JdbcClient db;
  private final FieldsAsJson json;

  Stock(JdbcClient db, FieldsAsJson json) {
    this.db = db;
    this.json = json;
  }

  /** By any address it has had. */
  public Optional<Item> find(Kind kind, String slug) {
    return db.sql(
            ITEM
                + """
                where p.item_id = (select a.item_id from library.address a
                                   where a.kind = :kind and a.slug = :slug)
                """)
        .param("kind", kind.word())
        .param("slug", slug)
        .query(this::item)
        .optional();
  }

  public Optional<Item> find(UUID id) {
    return db.sql(ITEM + "where p.item_id = :id").param("id", id).query(this::item).optional();
  }

  /** Everything, read a part at a time. */
  public Stream<Item> all() {
    return Stream.iterate(after(FIRST), it -> !it.isEmpty(), it -> after(it.getLast().id()))
        .flatMap(List::stream);
  }

  private List<Item> after(UUID last) {
    return db.sql(ITEM + "where p.item_id > :last order by p.item_id limit 500")
        .param("last", last)
        .query(this::item)
        .list();
  }

  public List<Row> page(Kind kind, int offset, int limit) {
    var order = kind.isDated() ? "p.day desc, p.title, p.item_id" : "p.title, p.item_id";
    return db.sql(ROW + "where p.kind = :kind order by " + order + " limit :limit offset :offset")
        .param("kind", kind.word())
        .param("limit", limit)
        .param("offset", offset)
        .query(Stock::row)
        .list();
  }

  /** The last published of some kinds. */
  public List<Row> newest(Collection<Kind> kinds, int limit) {
    return db.sql(
            ROW
                + """
                where p.kind = any(:kinds) order by p.published_at desc, p.item_id limit :limit
                """)
        .param("kinds", words(kinds))
        .param("limit", limit)
        .query(Stock::row)
        .list();
  }

  /** What was last published or changed, newest first. */
  public List<Item> latest(int limit) {
    return db.sql(ITEM + "order by p.published_at desc, p.item_id limit :limit")
        .param("limit", limit)
        .query(this::item)
        .list();
  }

  public List<Item> latest(Kind kind, int limit) {
    return db.sql(
            ITEM
                + """
                where p.kind = :kind order by p.published_at desc, p.item_id limit :limit
                """)
        .param("kind", kind.word())
        .param("limit", limit)
        .query(this::item)
        .list();
  }

  public List<Item> latestOn(String theme, int limit) {
    return db.sql(
            ITEM
                + """
                where p.themes @> array[:theme::text]
                order by p.published_at desc, p.item_id limit :limit
                """)
        .param("theme", theme)
        .param("limit", limit)
        .query(this::item)
        .list();
  }

  /** How many there are of each kind that has any. */
  public Map<Kind, Integer> counts() {
    return db
        .sql("select kind, count(*) as many from library.publication group by kind")
        .query((row, i) -> Map.entry(Kind.of(row.getString("kind")), row.getInt("many")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Those that can be read among {@code metoder/trappan} and the like, by how they were named. */
  public Map<String, Row> named(Collection<String> references) {
    return references.isEmpty() ? Map.of() : among(references);
  }

  private Map<String, Row> among(Collection<String> references) {
    var split = references.stream().map(it -> it.split("/", 2)).filter(it -> it.length == 2);
    var pairs = split.toList();
    var kinds = pairs.stream().map(it -> Kind.withSlug(it[0]).map(Kind::word).orElse(""));
    return db
        .sql(
            """
            select i.id, i.kind, i.slug, p.title, p.summary, p.day, a.slug as called
            from unnest(:kinds::text[], :slugs::text[]) as wanted (kind, slug)
            join library.address a on a.kind = wanted.kind and a.slug = wanted.slug
            join library.item i on i.id = a.item_id
            join library.publication p on p.item_id = i.id
            """)
        .param("kinds", kinds.toArray(String[]::new))
        .param("slugs", pairs.stream().map(it -> it[1]).toArray(String[]::new))
        .query((row, i) -> Map.entry(row.getString("called"), row(row, i)))
        .list()
        .stream()
        .collect(
            Collectors.toMap(
                it -> it.getValue().kind().slug() + "/" + it.getKey(), Map.Entry::getValue));
  }

  /** What takes the place of an older edition. */
  public List<Row> newer(UUID older) {
    return db.sql(
            ROW
                + """
                join library.edition e on e.newer_id = p.item_id
                where e.older_id = :older order by p.day desc, p.item_id
                """)
        .param("older", older)
        .query(Stock::row)
        .list();
  }

  /** The themes there are, in order of title. */
  public List<Row> themes() {
    return page(Kind.THEME, 0, 100);
  }

  int count() {
    return counts().values().stream().mapToInt(it -> it).sum();
  }

  /** The addresses of all that can be read, and when each was last changed. */
  List<Findable.Place> places(int offset, int limit) {
    return db.sql(
            """
            select i.kind, i.slug, p.published_at
            from library.publication p join library.item i on i.id = p.item_id
            order by p.item_id limit :limit offset :offset
            """)
        .param("limit", limit)
        .param("offset", offset)
        .query(
            (row, i) ->
                new Findable.Place(
                    Kind.of(row.getString("kind")).path() + "/" + row.getString("slug"),
                    row.getObject("published_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  private static String[] words(Collection<Kind> kinds) {
    return kinds.stream().map(Kind::word).toArray(String[]::new);
  }

  private Item item(ResultSet row, int number) throws SQLException {
    var kind = Kind.of(row.getString("kind"));
    return new Item(
        row.getObject("id", UUID.class),
        row.getString("slug"),
        row.getInt("revision"),
        json.entry(kind, row.getString("fields")),
        row.getObject("first_at", OffsetDateTime.class),
        row.getObject("published_at", OffsetDateTime.class),
        row.getString("editor"));
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        row.getObject("id", UUID.class),
        Kind.of(row.getString("kind")),
        row.getString("slug"),
        row.getString("title"),
        row.getString("summary"),
        row.getObject("day", LocalDate.class));
  }
}
