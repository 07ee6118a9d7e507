package lyhord.library;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import lyhord.law.Days;
import lyhord.library.entry.Entry;
import lyhord.library.entry.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Makes what is written readable for everyone, and takes it away again. All or nothing. */
@Repository
public class Publishing {

  private final JdbcClient db;
  private final Clock clock;
  private final FieldsAsJson json;
  private final Footings footings;
  private final Notice notice;

  Publishing(JdbcClient db, Clock clock, FieldsAsJson json, Footings footings, Notice notice) {
    this.db = db;
    this.clock = clock;
    this.json = json;
    this.footings = footings;
    this.notice = notice;
  }

  /** A new item that nobody can read yet. */
  @Transactional
  public UUID begin(Kind kind, String slug) {
    var id = UUID.randomUUID();
    db.sql(
            """
            insert into library.item (id, kind, slug, created_at) values (:id, :kind, :slug, :now)
            """)
        .param("id", id)
        .param("kind", kind.word())
        .param("slug", slug)
        .param("now", OffsetDateTime.now(clock))
        .update();
    keepAddress(id);
    return id;
  }

  /** Keeps what is written as the item's next revision, for its editors. */
  @Transactional
  public int revise(UUID item, Entry entry, String note, @Nullable UUID editor) {
    db.sql("select 1 from library.item where id = :item for update")
        .param("item", item)
        .query()
        .singleRow();
    var number =
        db.sql(
                """
            insert into library.revision (item_id, number, fields, note, saved_at, saved_by)
            select :item, coalesce(max(number), 0) + 1, :fields::jsonb, :note, :now, :editor
            from library.revision where item_id = :item
            returning number
            """)
            .param("item", item)
            .param("fields", json.text(entry))
            .param("note", note)
            .param("now", OffsetDateTime.now(clock))
            .param("editor", editor)
            .query(Integer.class)
            .single();
    attach(item, number, entry);
    return number;
  }

  /** Whether just this has been kept before. */
  public boolean hasRevision(UUID item, Entry entry) {
    return db.sql(
            """
            select exists (select 1 from library.revision
                           where item_id = :item and fields = :fields::jsonb)
            """)
        .param("item", item)
        .param("fields", json.text(entry))
        .query(Boolean.class)
        .single();
  }

  /** From now on everyone reads this revision. */
  @Transactional
  public void publish(UUID item, int revision, Entry entry) {
    var now = OffsetDateTime.now(clock);
    db.sql("delete from library.withdrawal where item_id = :item").param("item", item).update();
    db.sql(
            """
            insert into library.publication
              (item_id, kind, revision, title, summary, day, themes, review_by, first_at, published_at)
            values (:item, :kind, :revision, :title, :summary, :day, :themes, :review, :now, :now)
            on conflict (item_id) do update
            set revision = excluded.revision, title = excluded.title, summary = excluded.summary,
                day = excluded.day, themes = excluded.themes, review_by = excluded.review_by,
                published_at = excluded.published_at
            """)
        .param("item", item)
        .param("kind", entry.kind().word())
        .param("revision", revision)
        .param("title", entry.title())
        .param("summary", entry.summary())
        .param("day", day(entry, now))
        .param("themes", entry.themes().toArray(String[]::new))
        .param("review", entry.day("granskas-senast").orElse(null))
        .param("now", now)
        .update();
    keepAddress(item);
    keepEdition(item, entry);
    footings.keep(item, entry);
    notice.changed(item);
  }

  /** Takes it away; its address tells why, and where to go instead. */
  @Transactional
  public void withdraw(UUID item, String reason, @Nullable UUID successor, @Nullable UUID editor) {
    db.sql(
            """
            insert into library.withdrawal
              (item_id, kind, themes, title, reason, successor_id, withdrawn_at, withdrawn_by)
            select item_id, kind, themes, title, :reason, :successor, :now, :editor
            from library.publication where item_id = :item
            """)
        .param("item", item)
        .param("reason", reason)
        .param("successor", successor)
        .param("now", OffsetDateTime.now(clock))
        .param("editor", editor)
        .update();
    db.sql("delete from library.publication where item_id = :item").param("item", item).update();
    notice.changed(item);
  }

  /** A file that some revision shows can be shown again. */
  private void attach(UUID item, int revision, Entry entry) {
    db.sql(
            """
            insert into library.attachment (item_id, revision, file_id)
            select :item, :revision, unnest(:files::uuid[])
            """)
        .param("item", item)
        .param("revision", revision)
        .param("files", entry.files().toArray(UUID[]::new))
        .update();
  }

  /** False, and nothing is changed, when the address is or has been another item's. */
  @Transactional
  public boolean readdress(UUID item, String slug) {
    var kept =
        db.sql(
                """
                insert into library.address (kind, slug, item_id)
                select kind, :slug, id from library.item where id = :item
                on conflict (kind, slug) do update set slug = excluded.slug
                where library.address.item_id = excluded.item_id
                """)
            .param("item", item)
            .param("slug", slug)
            .update();
    if (kept == 1) {
      db.sql("update library.item set slug = :slug where id = :item")
          .param("item", item)
          .param("slug", slug)
          .update();
      forgetUnread(item);
      notice.changed(item);
    }
    return kept == 1;
  }

  /** Nobody has seen the addresses of what has never been public. */
  private void forgetUnread(UUID item) {
    db.sql(
            """
            delete from library.address a using library.item i
            where a.item_id = :item and i.id = a.item_id and a.slug <> i.slug
              and not exists (select 1 from library.publication p where p.item_id = i.id)
              and not exists (select 1 from library.withdrawal w where w.item_id = i.id)
            """)
        .param("item", item)
        .update();
  }

  private void keepAddress(UUID item) {
    db.sql(
            """
            insert into library.address (kind, slug, item_id)
            select kind, slug, id from library.item where id = :item
            on conflict do nothing
            """)
        .param("item", item)
        .update();
  }

  private void keepEdition(UUID item, Entry entry) {
    db.sql("delete from library.edition where newer_id = :item").param("item", item).update();
    if (!entry.value("ersatter").isEmpty()) {
      db.sql(
              """
              insert into library.edition (older_id, newer_id)
              select a.item_id, :item from library.address a
              where a.kind = 'publication' and a.slug = :slug and a.item_id <> :item
              """)
          .param("item", item)
          .param("slug", entry.value("ersatter").replaceFirst("^publikationer/", ""))
          .update();
    }
  }

  /** The day it is ordered by: its own where it has one, else when it can first be read. */
  private static LocalDate day(Entry entry, OffsetDateTime now) {
    return entry
        .day("datum")
        .or(() -> entry.year().map(year -> LocalDate.of(year, 1, 1)))
        .orElseGet(() -> Days.of(now));
  }
}
