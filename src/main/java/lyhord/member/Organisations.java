package lyhord.member;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The organisations, and who belongs to them. */
@Repository
public class Organisations {

  private static final RowMapper<Organisation> ROW =
      DataClassRowMapper.newInstance(Organisation.class);

  private final JdbcClient db;
  private final Clock clock;

  Organisations(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  public List<Organisation> all() {
    return db.sql("select id, kind, name from member.organisation order by name, id")
        .query(ROW)
        .list();
  }

  public List<Organisation> of(Member member) {
    return db.sql(
            """
            select o.id, o.kind, o.name from member.organisation o
            join member.membership m on m.organisation_id = o.id
            where m.member_id = :member
            order by o.name, o.id
            """)
        .param("member", member.id())
        .query(ROW)
        .list();
  }

  public Organisation create(String kind, String name, @Nullable Organisation parent) {
    var id = UUID.randomUUID();
    return db.sql(
            """
            insert into member.organisation as o (id, kind, name, parent_id)
            values (:id, :kind, :name, :parent)
            on conflict on constraint organisation_named_once do update set kind = o.kind
            returning id, kind, name
            """)
        .param("id", id)
        .param("kind", kind)
        .param("name", name)
        .param("parent", parent == null ? null : parent.id(), java.sql.Types.OTHER)
        .query(ROW)
        .single();
  }

  /** Joining what does not exist, or joining twice, changes nothing. */
  public void join(Member member, UUID organisation) {
    db.sql(
            """
            insert into member.membership (member_id, organisation_id, joined_at)
            select :member, o.id, :now from member.organisation o where o.id = :organisation
            on conflict do nothing
            """)
        .param("member", member.id())
        .param("organisation", organisation)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  public void leave(Member member, UUID organisation) {
    db.sql(
            """
            delete from member.membership
            where member_id = :member and organisation_id = :organisation
            """)
        .param("member", member.id())
        .param("organisation", organisation)
        .update();
  }
}
