package lyhord.member;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Everyone who has an account. */
@Repository
public class Members {

  private final JdbcClient db;
  private final Clock clock;

  Members(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** An address as it is kept and compared. */
  public static String address(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT);
  }

  public Optional<Member> withEmail(String email) {
    return db.sql(
            """
            select m.id, m.email, m.name, array(
              select r.role from member.role r where r.member_id = m.id) as roles
            from member.member m
            where m.email = :email
            """)
        .param("email", address(email))
        .query((row, number) -> Member.of(row))
        .optional();
  }

  public Optional<Member> withId(UUID id) {
    return db.sql(
            """
            select m.id, m.email, m.name, array(
              select r.role from member.role r where r.member_id = m.id) as roles
            from member.member m
            where m.id = :id
            """)
        .param("id", id)
        .query((row, number) -> Member.of(row))
        .optional();
  }

  /** The account may have been made in another tab a moment ago; then that one is returned. */
  @Transactional
  public Member create(String email, String name) {
    db.sql(
            """
            insert into member.member (id, email, name, created_at)
            values (:id, :email, :name, :now)
            on conflict (email) do nothing
            """)
        .param("id", UUID.randomUUID())
        .param("email", address(email))
        .param("name", name)
        .param("now", OffsetDateTime.now(clock))
        .update();
    return withEmail(email).orElseThrow();
  }

  public void rename(Member member, String name) {
    db.sql("update member.member set name = :name where id = :id")
        .param("id", member.id())
        .param("name", name)
        .update();
  }

  /** To an address that the member has been shown to read; another account may have it already. */
  public void readdress(Member member, String email) {
    db.sql("update member.member set email = :email where id = :id")
        .param("id", member.id())
        .param("email", address(email))
        .update();
  }

  /** Whether the member did not have the role before. */
  public boolean give(Member member, Role role) {
    var given =
        db.sql(
                """
                insert into member.role (member_id, role, given_at) values (:id, :role, :now)
                on conflict do nothing
                """)
            .param("id", member.id())
            .param("role", role.word())
            .param("now", OffsetDateTime.now(clock))
            .update();
    return given == 1;
  }

  /** Whether the member had the role. */
  public boolean take(Member member, Role role) {
    var taken =
        db.sql("delete from member.role where member_id = :id and role = :role")
            .param("id", member.id())
            .param("role", role.word())
            .update();
    return taken == 1;
  }

  /** Everything in this feature that belongs to the member goes with the row. */
  public void erase(Member member) {
    db.sql("delete from member.member where id = :id").param("id", member.id()).update();
  }
}
