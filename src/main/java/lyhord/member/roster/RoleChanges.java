package lyhord.member.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lyhord.member.Member;
import lyhord.member.Members;
import lyhord.member.Role;
import lyhord.member.roster.RoleChange.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Gives and takes roles, and keeps who did. What changes nothing is not kept. */
@Repository
class RoleChanges {

  private final Members members;
  private final JdbcClient db;
  private final Clock clock;

  RoleChanges(Members members, JdbcClient db, Clock clock) {
    this.members = members;
    this.db = db;
    this.clock = clock;
  }

  @Transactional
  void give(Member member, Role role, Member by) {
    if (members.give(member, role)) {
      keep(member, role, Kind.GIVEN, by.id());
    }
  }

  @Transactional
  void appoint(Member member) {
    if (members.give(member, Role.ADMINISTRATOR)) {
      keep(member, Role.ADMINISTRATOR, Kind.APPOINTED, null);
    }
  }

  /** False, and nothing is taken, when nobody would be left to give roles. */
  @Transactional
  boolean take(Member member, Role role, Member by) {
    if (role == Role.ADMINISTRATOR && administrators().equals(List.of(member.id()))) {
      return false;
    }
    if (members.take(member, role)) {
      keep(member, role, Kind.TAKEN, by.id());
    }
    return true;
  }

  /** Held until the end of the transaction, so that two do not take each other's at once. */
  private List<UUID> administrators() {
    return db.sql(
            """
            select member_id from member.role where role = 'administrator'
            order by member_id for update
            """)
        .query(UUID.class)
        .list();
  }

  /** The latest first. */
  List<RoleChange> of(Member member) {
    return db.sql(
            """
            select c.role, c.kind, c.at, b.name as by from member.role_change c
            left join member.member b on b.id = c.by_id
            where c.member_id = :member order by c.id desc
            """)
        .param("member", member.id())
        .query((row, number) -> change(row))
        .list();
  }

  /** What the member has changed for others, who are left unnamed: it is their data too. */
  List<RoleChange> by(Member member) {
    return db.sql(
            """
            select c.role, c.kind, c.at, null as by from member.role_change c
            where c.by_id = :member order by c.id desc
            """)
        .param("member", member.id())
        .query((row, number) -> change(row))
        .list();
  }

  private void keep(Member member, Role role, Kind kind, @Nullable UUID by) {
    db.sql(
            """
            insert into member.role_change (member_id, role, kind, by_id, at)
            values (:member, :role, :kind, :by, :now)
            """)
        .param("member", member.id())
        .param("role", role.word())
        .param("kind", kind.word())
        .param("by", by, Types.OTHER)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  private static RoleChange change(ResultSet row) throws SQLException {
    return new RoleChange(
        Role.of(row.getString("role")),
        Kind.of(row.getString("kind")),
        row.getObject("at", OffsetDateTime.class),
        row.getString("by"));
  }
}
