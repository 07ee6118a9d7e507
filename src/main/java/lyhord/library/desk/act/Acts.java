package lyhord.library.desk.act;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lyhord.member.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The log of what editors did. */
@Repository
public class Acts {

  static final int PAGE = 50;

  private static final String ACT =
      """
      select a.item_id, a.deed, a.note, a.at, coalesce(m.name, '') as by,
             coalesce(p.title, d.fields ->> 'titel', w.title, i.slug) as title
      from library.act a
      join library.item i on i.id = a.item_id
      left join library.publication p on p.item_id = a.item_id
      left join library.draft d on d.item_id = a.item_id
      left join library.withdrawal w on w.item_id = a.item_id
      left join member.member m on m.id = a.by_id
      """;

  private final JdbcClient db;
  private final Clock clock;

  Acts(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** Call within the transaction that does it. */
  public void note(UUID item, Deed deed, String note, @Nullable UUID editor) {
    db.sql(
            """
            insert into library.act (item_id, deed, note, at, by_id)
            values (:item, :deed, :note, :now, :editor)
            """)
        .param("item", item)
        .param("deed", deed.word())
        .param("note", note)
        .param("now", OffsetDateTime.now(clock))
        .param("editor", editor, Types.OTHER)
        .update();
  }

  int count() {
    return db.sql("select count(*) from library.act").query(Integer.class).single();
  }

  int count(UUID item) {
    return db.sql("select count(*) from library.act where item_id = :item")
        .param("item", item)
        .query(Integer.class)
        .single();
  }

  /** The latest first. */
  List<Act> page(int page) {
    return db.sql(ACT + "order by a.id desc limit :most offset :from")
        .param("most", PAGE)
        .param("from", (page - 1) * PAGE)
        .query((row, i) -> act(row))
        .list();
  }

  List<Act> page(UUID item, int page) {
    return db.sql(ACT + "where a.item_id = :item order by a.id desc limit :most offset :from")
        .param("item", item)
        .param("most", PAGE)
        .param("from", (page - 1) * PAGE)
        .query((row, i) -> act(row))
        .list();
  }

  List<Act> by(Member member) {
    return db.sql(ACT + "where a.by_id = :member order by a.id desc")
        .param("member", member.id())
        .query((row, i) -> act(row))
        .list();
  }

  private static Act act(ResultSet row) throws SQLException {
    return new Act(
        row.getObject("item_id", UUID.class),
        row.getString("title"),
        Deed.of(row.getString("deed")),
        row.getString("note"),
        row.getObject("at", OffsetDateTime.class),
        row.getString("by"));
  }
}
