package lyhord.library.gone;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import lyhord.law.Days;
import lyhord.library.Row;
import lyhord.library.entry.Kind;
import lyhord.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.web.servlet.ModelAndView;

/** What once could be read. */
@Repository
public class Withdrawals {
  private final JdbcClient db;

  Withdrawals(JdbcClient db) {
    this.db = db;
  }

  /** The page that tells why it is gone. */
  public ModelAndView page(Kind kind, String slug) {
    var tombstone = find(kind, slug).orElseThrow(NotFound::new);
    var view = new ModelAndView("library/gone/gone", "page", tombstone);
    view.setStatus(HttpStatus.GONE);
    return view;
  }

  private Optional<GonePage> find(Kind kind, String slug) {
    return db.sql(
            """
            select w.title, w.reason, w.withdrawn_at,
                   s.id, s.kind, s.slug, p.title as now, p.summary, p.day
            from library.address a
            join library.withdrawal w on w.item_id = a.item_id
            left join library.publication p on p.item_id = w.successor_id
            left join library.item s on s.id = p.item_id
            where a.kind = :kind and a.slug = :slug
            """)
        .param("kind", kind.word())
        .param("slug", slug)
        .query(
            (row, i) ->
                new GonePage(
                    row.getString("title"),
                    Days.written(Days.of(row.getObject("withdrawn_at", OffsetDateTime.class))),
                    row.getString("reason"),
                    successor(row)))
        .optional();
  }

  private static @Nullable Row successor(ResultSet row) throws SQLException {
    var id = row.getObject("id", UUID.class);
    return id == null
        ? null
        : new Row(
            id,
            Kind.of(row.getString("kind")),
            row.getString("slug"),
            row.getString("now"),
            row.getString("summary"),
            row.getObject("day", LocalDate.class));
  }
}
