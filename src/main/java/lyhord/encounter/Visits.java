package lyhord.encounter;

import java.security.SecureRandom;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds, begins and erases visits. Finding is authorising: what is not yours does not exist. */
@Repository
public class Visits {
  /** How long a visit without an owner is kept. */
  static final Duration KEPT = Duration.ofHours(24);

  /** How many visits are listed at a time. */
  public static final int PAGE = 20;

  private static final int TOKEN_BYTES = 16;

  private final JdbcClient db;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  Visits(JdbcClient db, ApplicationEventPublisher events, Clock clock) {
    this.db = db;
    this.events = events;
    this.clock = clock;
  }

  /** The visit at an address, if the visitor may see it. */
  public Optional<Visit> find(String token, @Nullable UUID visitor) {
    return db.sql(
            """
            select * from encounter.visit
            where token = :token and (expires_at is null or expires_at > :now)
            """)
        .param("token", token)
        .param("now", now())
        .query(Visits::visit)
        .optional()
        .filter(visit -> visit.isOpenTo(visitor));
  }

  Visit begin(
      String caseId,
      String version,
      @Nullable UUID member,
      List<String> pair,
      @Nullable UUID from,
      boolean mayTeach) {
    var begun = clock.instant();
    var visit =
        new Visit(
            UUID.randomUUID(),
            token(),
            caseId,
            version,
            member,
            pair,
            begun,
            member == null ? begun.plus(KEPT) : null,
            null,
            from,
            mayTeach);
    insert(visit);
    return visit;
  }

  private void insert(Visit visit) {
    db.sql(
            """
            insert into encounter.visit
              (id, token, case_id, case_version, member_id, pair, created_at, expires_at,
               forked_from, may_teach)
            values
              (:id, :token, :case, :version, :member, :pair, :begun, :expires, :from, :teach)
            """)
        .param("id", visit.id())
        .param("token", visit.token())
        .param("case", visit.caseId())
        .param("version", visit.version())
        .param("member", visit.member())
        .param("pair", visit.pair().toArray(String[]::new))
        .param("begun", at(visit.begun()))
        .param("expires", visit.expires() == null ? null : at(visit.expires()))
        .param("from", visit.forkedFrom())
        .param("teach", visit.mayTeach())
        .update();
  }

  /** Makes an anonymous visit the member's own; it is then kept until the member erases it. */
  @Transactional
  public void claim(Visit visit, UUID member) {
    db.sql(
            """
            update encounter.visit set member_id = :member, expires_at = null
            where id = :id and member_id is null
            """)
        .param("member", member)
        .param("id", visit.id())
        .update();
  }

  void erase(Visit visit) {
    db.sql("delete from encounter.visit where id = :id").param("id", visit.id()).update();
    events.publishEvent(new Visit.Erased(visit.id()));
  }

  /** Erases what nobody took over in time; answers how many. */
  int eraseExpired() {
    return db.sql("delete from encounter.visit where expires_at <= :now")
        .param("now", now())
        .update();
  }

  public void eraseAllOf(UUID member) {
    db.sql("delete from encounter.visit where member_id = :member")
        .param("member", member)
        .update();
  }

  public int count(UUID member) {
    return db.sql("select count(*) from encounter.visit where member_id = :member")
        .param("member", member)
        .query(Integer.class)
        .single();
  }

  /** A page of a member's visits, latest first. Pages count from 1. */
  public List<Visit> of(UUID member, int page) {
    return db.sql(
            """
            select * from encounter.visit where member_id = :member
            order by created_at desc, id limit :limit offset :offset
            """)
        .param("member", member)
        .param("limit", PAGE)
        .param("offset", (page - 1) * PAGE)
        .query(Visits::visit)
        .list();
  }

  /** The other handed-in runs of the same case that may be laid beside a visit. */
  public List<Visit> besides(Visit visit) {
    return db.sql(
            """
            select * from encounter.visit
            where handed_in_at is not null and case_id = :case and id <> :id
              and (id = cast(:from as uuid) or forked_from = :id
                or forked_from = cast(:from as uuid) or member_id = cast(:member as uuid))
            order by created_at desc limit 20
            """)
        .param("case", visit.caseId())
        .param("id", visit.id())
        .param("from", visit.forkedFrom())
        .param("member", visit.member())
        .query(Visits::visit)
        .list();
  }

  /** The assessment as it was last left, if anything was written. */
  public Optional<String> draft(Visit visit) {
    return db.sql("select draft from encounter.visit where id = :id and draft is not null")
        .param("id", visit.id())
        .query(String.class)
        .optional();
  }

  /** Keeps the assessment as it stands; nothing happens once it is handed in. */
  public void saveDraft(Visit visit, String draft) {
    db.sql(
            """
            update encounter.visit set draft = cast(:draft as jsonb)
            where id = :id and handed_in_at is null
            """)
        .param("draft", draft)
        .param("id", visit.id())
        .update();
  }

  void markHandedIn(Visit visit) {
    db.sql(
            """
            update encounter.visit set handed_in_at = :now, draft = null
            where id = :id and handed_in_at is null
            """)
        .param("now", now())
        .param("id", visit.id())
        .update();
  }

  private String token() {
    var bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  static Visit visit(ResultSet row, int number) throws SQLException {
    return new Visit(
        row.getObject("id", UUID.class),
        row.getString("token"),
        row.getString("case_id"),
        row.getString("case_version"),
        row.getObject("member_id", UUID.class),
        strings(row.getArray("pair")),
        instant(row, "created_at").orElseThrow(),
        instant(row, "expires_at").orElse(null),
        instant(row, "handed_in_at").orElse(null),
        row.getObject("forked_from", UUID.class),
        row.getBoolean("may_teach"));
  }

  private static List<String> strings(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
