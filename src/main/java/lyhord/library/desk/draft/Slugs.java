package lyhord.library.desk.draft;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import lyhord.library.entry.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What stands last in addresses. One that has been public leads on for ever. */
@Repository
public class Slugs {

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST = 80;

  private final JdbcClient db;

  Slugs(JdbcClient db) {
    this.db = db;
  }

  public static boolean isRight(String slug) {
    return slug.length() <= LONGEST && SLUG.matcher(slug).matches();
  }

  /** One that is free until the transaction ends, made of a title. */
  String free(Kind kind, String title) {
    db.sql("select pg_advisory_xact_lock(hashtext('library.address'))").query().singleRow();
    var made = made(title);
    var slug = made;
    for (var number = 2; isTaken(kind, slug); number++) {
      slug = made + "-" + number;
    }
    return slug;
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
