package lyhord.member.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import lyhord.member.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All members by name, or those that a search finds. */
@Repository
class Roster {

  static final int PAGE = 50;

  private final JdbcClient db;

  Roster(JdbcClient db) {
    this.db = db;
  }

  int count(Search search) {
    if (search.isForAll()) {
      return db.sql("select count(*) from member.member").query(Integer.class).single();
    }
    return db.sql(
            """
            select count(*) from (
              select m.id from member.member m where m.words @@ to_tsquery('simple', :words)
              union
              select p.member_id from member.membership p
              join member.organisation o on o.id = p.organisation_id
              where o.words @@ to_tsquery('simple', :words)) found
            """)
        .param("words", search.words())
        .query(Integer.class)
        .single();
  }

  List<Listed> page(Search search, int page) {
    return search.isForAll() ? all(page) : found(search, page);
  }

  private List<Listed> all(int page) {
    return db.sql(
            """
            select m.id, m.name, m.email,
              array(select r.role from member.role r where r.member_id = m.id) as roles,
              array(
                select o.name from member.organisation o
                join member.membership p on p.organisation_id = o.id
                where p.member_id = m.id order by o.name) as workplaces
            from member.member m
            order by m.name, m.id limit :limit offset :offset
            """)
        .param("limit", PAGE)
        .param("offset", (page - 1) * PAGE)
        .query((row, number) -> listed(row))
        .list();
  }

  private List<Listed> found(Search search, int page) {
    return db.sql(
            """
            select m.id, m.name, m.email,
              array(select r.role from member.role r where r.member_id = m.id) as roles,
              array(
                select o.name from member.organisation o
                join member.membership p on p.organisation_id = o.id
                where p.member_id = m.id order by o.name) as workplaces
            from member.member m
            where m.id in (
              select n.id from member.member n where n.words @@ to_tsquery('simple', :words)
              union
              select p.member_id from member.membership p
              join member.organisation o on o.id = p.organisation_id
              where o.words @@ to_tsquery('simple', :words))
            order by m.name, m.id limit :limit offset :offset
            """)
        .param("words", search.words())
        .param("limit", PAGE)
        .param("offset", (page - 1) * PAGE)
        .query((row, number) -> listed(row))
        .list();
  }

  private static Listed listed(ResultSet row) throws SQLException {
    return new Listed(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getString("email"),
        Arrays.stream(texts(row, "roles")).map(Role::of).sorted().toList(),
        List.of(texts(row, "workplaces")));
  }

  private static String[] texts(ResultSet row, String column) throws SQLException {
    return (String[]) row.getArray(column).getArray();
  }
}
