package lyhord.library.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import lyhord.law.Days;
import lyhord.library.entry.Kind;
import lyhord.member.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All items there are, whether or not anyone can read them. */
@Repository
class Everything {

  static final int PAGE = 30;
  private static final Period SOON = Period.ofDays(30);

  private static final String ALL =
      """
      select i.id, i.kind, coalesce(d.fields ->> 'titel', p.title, w.title, i.slug) as title,
             d.item_id is not null as begun, p.item_id is not null as public,
             w.item_id is not null as gone, r.item_id is not null as asked,
             s.at as planned, p.review_by, coalesce(n.remarks, 0) as remarks,
             coalesce(d.saved_at, p.published_at, w.withdrawn_at, i.created_at) as changed,
             coalesce(m.name, '') as by, count(*) over () as total
      from library.item i
      left join library.draft d on d.item_id = i.id
      left join library.publication p on p.item_id = i.id
      left join library.withdrawal w on w.item_id = i.id
      left join library.schedule s on s.item_id = i.id
      left join library.review r
        on r.item_id = i.id and r.revision = d.revision and r.answered_at is null
      left join library.inspection n on n.item_id = p.item_id
      left join member.member m on m.id = d.saved_by
      where (:kind = '' or i.kind = :kind)
        and (:words = '%%' or coalesce(d.fields ->> 'titel', p.title, w.title) ilike :words
             or i.slug ilike :words)
        and case :status
              when 'mitt' then d.saved_by = :editor or d.begun_by = :editor
              when 'utkast' then d.item_id is not null
              when 'granskning' then r.item_id is not null
              when 'tid' then s.item_id is not null
              when 'publicerad' then p.item_id is not null
              when 'granskas' then p.review_by <= :soon
              when 'anmarkning' then n.remarks > 0
              when 'borta' then w.item_id is not null
              else true
            end
      order by changed desc, i.id limit :most offset :from
      """;

  private final JdbcClient db;
  private final Clock clock;

  Everything(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** What was changed last comes first. */
  List<Listed> page(Wanted wanted, Member editor, int page) {
    return db.sql(ALL)
        .param("kind", wanted.kind().map(Kind::word).orElse(""))
        .param("words", wanted.pattern())
        .param("status", wanted.filter().slug())
        .param("editor", editor.id())
        .param("soon", Days.today(clock).plus(SOON))
        .param("most", PAGE)
        .param("from", (page - 1) * PAGE)
        .query((row, i) -> listed(row))
        .list();
  }

  private static Listed listed(ResultSet row) throws SQLException {
    return new Listed(
        row.getObject("id", UUID.class),
        Kind.of(row.getString("kind")),
        row.getString("title"),
        new Listed.State(
            row.getBoolean("begun"),
            row.getBoolean("public"),
            row.getBoolean("gone"),
            row.getBoolean("asked"),
            row.getObject("planned", OffsetDateTime.class)),
        row.getObject("changed", OffsetDateTime.class),
        row.getString("by"),
        row.getInt("total"));
  }
}
