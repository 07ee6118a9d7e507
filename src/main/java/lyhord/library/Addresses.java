package lyhord.library;

import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import lyhord.library.entry.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The addresses of items. An address that has been public leads on for ever. */
@Repository
public class Addresses {

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST = 80;

  private final JdbcClient db;
  private final Notice notice;

  Addresses(JdbcClient db, Notice notice) {
    this.db = db;
    this.notice = notice;
  }

  public static boolean isRight(String slug) {
    return slug.length() <= LONGEST && SLUG.matcher(slug).matches();
  }

  /** One that is free until the transaction ends, made of a title. */
  public String free(Kind kind, String title) {
    db.sql("select pg_advisory_xact_lock(hashtext('library.address'))").query().singleRow();
    var made = made(title);
    var slug = made;
    for (var number = 2; isTaken(kind, slug); number++) {
      slug = made + "-" + number;
    }
    return slug;
  }

  /** False, and nothing is changed, when the address is or has been another item's. */
  @Transactional
  public boolean change(UUID item, String slug) {
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

  private boolean isTaken(Kind kind, String slug) {
    return db.sql("select exists (select 1 from library.address where kind = :k and slug = :s)")
        .param("k", kind.word())
        .param("s", slug)
        .query(Boolean.class)
        .single();
  }

  private static String made(String title) {
    var plain = Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    var words = plain.replaceAll("\\p{M}+", "").replaceAll("[^a-z0-9]+", "-");
    var slug = words.substring(0, Math.min(60, words.length())).replaceAll("^-+|-+$", "");
    return slug.isEmpty() ? "utan-namn" : slug;
  }
}
