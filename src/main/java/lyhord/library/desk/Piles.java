package lyhord.library.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lyhord.law.Days;
import lyhord.library.desk.DeskPage.Pile;
import lyhord.library.desk.act.Moment;
import lyhord.member.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits: the first few of each sort. */
@Repository
class Piles {

  private static final int MOST = 6;
  private static final Period SOON = Period.ofDays(30);

  private final JdbcClient db;
  private final Clock clock;

  Piles(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  Pile mine(Member editor) {
    return pile(
        Filter.MINE,
        db.sql(
                """
                select d.item_id, coalesce(d.fields ->> 'titel', '') as title,
                       d.saved_at as at, '' as name,
                       case when r.approved then 'godkänd'
                            when not r.approved then 'lämnad tillbaka'
                            when r.item_id is not null then 'väntar på granskning'
                            else '' end as note,
                       count(*) over () as total
                from library.draft d
                left join library.review r on r.item_id = d.item_id and r.revision = d.revision
                where d.saved_by = :editor or d.begun_by = :editor
                order by d.saved_at desc, d.item_id limit :most
                """)
            .param("editor", editor.id()));
  }

  Pile reviews() {
    return pile(
        Filter.REVIEW,
        db.sql(
            """
            select r.item_id, coalesce(d.fields ->> 'titel', '') as title, r.asked_at as at,
                   coalesce(m.name, '') as name, 'bett om granskning' as note,
                   count(*) over () as total
            from library.review r
            join library.draft d on d.item_id = r.item_id and d.revision = r.revision
            left join member.member m on m.id = r.asked_by
            where r.answered_at is null order by r.asked_at, r.item_id limit :most
            """));
  }

  Pile planned() {
    return pile(
        Filter.PLANNED,
        db.sql(
            """
            select s.item_id, coalesce(d.fields ->> 'titel', p.title, '') as title, s.at,
                   '' as name, case when s.problem = '' then '' else 'gick inte' end as note,
                   count(*) over () as total
            from library.schedule s
            left join library.draft d on d.item_id = s.item_id
            left join library.publication p on p.item_id = s.item_id
            order by s.at, s.item_id limit :most
            """));
  }

  Pile due() {
    return pile(
        Filter.DUE,
        db.sql(
                """
                select p.item_id, p.title, p.review_by::timestamptz as at, '' as name,
                       case when p.review_by < :today then 'skulle ha granskats' else 'granskas' end
                         as note,
                       count(*) over () as total
                from library.publication p
                where p.review_by <= :soon order by p.review_by, p.item_id limit :most
                """)
            .param("today", today())
            .param("soon", today().plus(SOON)));
  }

  Pile remarks() {
    return pile(
        Filter.REMARKS,
        db.sql(
            """
            select n.item_id, p.title, null::timestamptz as at, '' as name,
                   n.remarks || case when n.remarks = 1 then ' anmärkning' else ' anmärkningar' end
                     as note,
                   count(*) over () as total
            from library.inspection n join library.publication p on p.item_id = n.item_id
            where n.remarks > 0 order by n.remarks desc, n.item_id limit :most
            """));
  }

  private LocalDate today() {
    return Days.today(clock);
  }

  private static Pile pile(Filter filter, JdbcClient.StatementSpec asked) {
    var total = new AtomicInteger();
    var tasks =
        asked
            .param("most", MOST)
            .query(
                (row, i) -> {
                  total.set(row.getInt("total"));
                  return task(row, filter);
                })
            .list();
    return new Pile(tasks, total.get(), "/redaktion/bibliotek?status=" + filter.slug());
  }

  private static Task task(ResultSet row, Filter filter) throws SQLException {
    var at = row.getObject("at", OffsetDateTime.class);
    var when = at == null ? "" : filter == Filter.DUE ? day(at) : Moment.written(at);
    var note =
        Stream.of(row.getString("name"), row.getString("note"), when)
            .filter(it -> !it.isEmpty())
            .collect(Collectors.joining(", "));
    var item = row.getObject("item_id", UUID.class);
    var title = row.getString("title");
    return new Task(title.isEmpty() ? "Utan titel" : title, filter.path(item), note);
  }

  private static String day(OffsetDateTime at) {
    return Days.written(Days.of(at));
  }
}
