package lyhord.member.passkey;

import com.yubico.webauthn.data.ByteArray;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lyhord.member.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The keys that members have registered; only their public halves. */
@Repository
public class Passkeys {

  private final JdbcClient db;
  private final Clock clock;

  Passkeys(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  public record Passkey(
      String id, UUID owner, String name, OffsetDateTime createdAt, ByteArray key) {}

  public List<Passkey> of(Member member) {
    return of(member.id());
  }

  List<Passkey> of(UUID member) {
    return db.sql(
            """
            select id, member_id, name, created_at, public_key from member.passkey
            where member_id = :member order by created_at
            """)
        .param("member", member)
        .query((row, number) -> passkey(row))
        .list();
  }

  Optional<Passkey> find(ByteArray id) {
    return db.sql(
            """
            select id, member_id, name, created_at, public_key from member.passkey
            where id = :id
            """)
        .param("id", id.getBytes())
        .query((row, number) -> passkey(row))
        .optional();
  }

  void add(Member member, String name, ByteArray id, ByteArray key, long count) {
    db.sql(
            """
            insert into member.passkey (id, member_id, name, public_key, sign_count, created_at)
            values (:id, :member, :name, :key, :count, :now)
            on conflict do nothing
            """)
        .param("id", id.getBytes())
        .param("member", member.id())
        .param("name", name)
        .param("key", key.getBytes())
        .param("count", count)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  long count(ByteArray id) {
    return db.sql("select sign_count from member.passkey where id = :id")
        .param("id", id.getBytes())
        .query(Long.class)
        .single();
  }

  void used(ByteArray id, long count) {
    db.sql("update member.passkey set sign_count = :count, used_at = :now where id = :id")
        .param("id", id.getBytes())
        .param("count", count)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  void delete(Member member, byte[] id) {
    db.sql("delete from member.passkey where id = :id and member_id = :member")
        .param("id", id)
        .param("member", member.id())
        .update();
  }

  private static Passkey passkey(ResultSet row) throws SQLException {
    return new Passkey(
        Base64.getUrlEncoder().withoutPadding().encodeToString(row.getBytes("id")),
        row.getObject("member_id", UUID.class),
        row.getString("name"),
        row.getObject("created_at", OffsetDateTime.class),
        new ByteArray(row.getBytes("public_key")));
  }
}
