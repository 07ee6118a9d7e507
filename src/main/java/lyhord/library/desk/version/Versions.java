package lyhord.library.desk.version;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All that has been kept about an item. */
@Repository
class Versions {

  static final int PAGE = 30;

  private final JdbcClient db;

  Versions(JdbcClient db) {
    this.db = db;
  }

  int count(UUID item) {
    return db.sql("select count(*) from library.revision where item_id = :item")
        .param("item", item)
        .query(Integer.class)
        .single();
  }

  /** The latest first. */
  List<Version> page(UUID item, int page) {
    return db.sql(
            """
            select r.number, r.note, r.saved_at, coalesce(m.name, '') as by,
                   p.revision is not null as published
            from library.revision r
            left join library.publication p on p.item_id = r.item_id and p.revision = r.number
            left join member.member m on m.id = r.saved_by
            where r.item_id = :item order by r.number desc limit :most offset :from
            """)
        .param("item", item)
        .param("most", PAGE)
        .param("from", (page - 1) * PAGE)
        .query((row, i) -> version(row))
        .list();
  }

  private static Version version(ResultSet row) throws SQLException {
    return new Version(
        row.getInt("number"),
        row.getString("note"),
        row.getObject("saved_at", OffsetDateTime.class),
        row.getString("by"),
        row.getBoolean("published"));
  }
}
