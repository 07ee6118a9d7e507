package lyhord.library.desk.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import lyhord.library.FieldsAsJson;
import lyhord.library.entry.Entry;
import lyhord.library.entry.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What is being written. A text is never written over by one that did not know of it. */
@Repository
public class Drafts {

  private final JdbcClient db;
  private final Clock clock;
  private final FieldsAsJson json;

  Drafts(JdbcClient db, Clock clock, FieldsAsJson json) {
    this.db = db;
    this.clock = clock;
    this.json = json;
  }

  public Optional<Draft> find(UUID item) {
    return db.sql(
            """
            select i.id, i.kind, i.slug, coalesce(d.version, 0) as version,
                   coalesce(d.base, p.revision, 0) as base,
                   case when d.item_id is null then r.number else d.revision end as revision,
                   p.revision as published, coalesce(d.fields, r.fields, '{}') as fields,
                   coalesce(d.saved_at, r.saved_at) as saved_at,
                   case when d.item_id is null then r.saved_by else d.saved_by end as saved_by,
                   coalesce(m.name, '') as name,
                   exists (select 1 from library.withdrawal w where w.item_id = i.id) as withdrawn
            from library.item i
            left join library.draft d on d.item_id = i.id
            left join library.publication p on p.item_id = i.id
            left join library.revision r on r.item_id = i.id and r.number = coalesce(p.revision,
              (select max(l.number) from library.revision l where l.item_id = i.id))
            left join member.member m
              on m.id = case when d.item_id is null then r.saved_by else d.saved_by end
            where i.id = :item
            """)
        .param("item", item)
        .query((row, i) -> draft(row))
        .optional();
  }

  /** Nobody else writes about the item until the transaction ends. */
  public Optional<Draft> hold(UUID item) {
    db.sql("select 1 from library.item where id = :item for update")
        .param("item", item)
        .query(Integer.class)
        .optional();
    return find(item);
  }

  /** Empty, and nothing is changed, when something else has been written since. */
  @Transactional
  public Optional<Draft> save(UUID item, Stamp seen, Entry entry, UUID editor) {
    var now = hold(item).orElseThrow();
    if (now.entry().equals(entry)) {
      return Optional.of(now);
    }
    if (!now.stamp().equals(seen)) {
      return Optional.empty();
    }
    put(item, seen.base(), entry, editor);
    attach(item, entry);
    return find(item);
  }

  private void put(UUID item, int base, Entry entry, UUID editor) {
    db.sql(
            """
            insert into library.draft
              (item_id, version, base, fields, saved_at, saved_by, begun_by)
            values (:item, nextval('library.draft_version'), :base, :fields::jsonb, :now, :editor,
                    :editor)
            on conflict (item_id) do update
            set version = excluded.version, revision = null, fields = excluded.fields,
                saved_at = excluded.saved_at, saved_by = excluded.saved_by
            """)
        .param("item", item)
        .param("base", base)
        .param("fields", json.text(entry))
        .param("now", OffsetDateTime.now(clock))
        .param("editor", editor)
        .update();
  }

  /** A file is not thrown away while somebody writes about it. */
  private void attach(UUID item, Entry entry) {
    db.sql(
            """
            with other as (
              delete from library.draft_attachment
              where item_id = :item and file_id <> all(:files))
            insert into library.draft_attachment (item_id, file_id)
            select :item, file_id from unnest(:files) as file_id on conflict do nothing
            """)
        .param("item", item)
        .param("files", entry.files().toArray(UUID[]::new))
        .update();
  }

  /** The draft is now kept as this revision. */
  void kept(UUID item, int revision) {
    db.sql("update library.draft set revision = :revision where item_id = :item")
        .param("item", item)
        .param("revision", revision)
        .update();
  }

  /** A revision is public. A draft that holds just that is done; another goes on from there. */
  public void published(UUID item, int revision) {
    db.sql("delete from library.draft where item_id = :item and revision = :revision")
        .param("item", item)
        .param("revision", revision)
        .update();
    db.sql("update library.draft set base = :revision where item_id = :item")
        .param("item", item)
        .param("revision", revision)
        .update();
  }

  /** Nothing will be public any more: its text becomes a draft, unless another is begun. */
  public void withdrawing(UUID item) {
    db.sql(
            """
            insert into library.draft (item_id, version, base, revision, fields, saved_at, saved_by)
            select r.item_id, nextval('library.draft_version'), 0, r.number, r.fields, r.saved_at,
                   r.saved_by
            from library.publication p
            join library.revision r on r.item_id = p.item_id and r.number = p.revision
            where p.item_id = :item
            on conflict (item_id) do update set base = 0
            """)
        .param("item", item)
        .update();
  }

  private Draft draft(ResultSet row) throws SQLException {
    return new Draft(
        row.getObject("id", UUID.class),
        row.getString("slug"),
        new Stamp(row.getLong("version"), row.getInt("base")),
        row.getInt("revision"),
        row.getInt("published"),
        json.entry(Kind.of(row.getString("kind")), row.getString("fields")),
        new Draft.Saved(
            row.getObject("saved_at", OffsetDateTime.class),
            row.getObject("saved_by", UUID.class),
            row.getString("name")),
        row.getBoolean("withdrawn"));
  }
}
