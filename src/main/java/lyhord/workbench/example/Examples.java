package lyhord.workbench.example;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lyhord.clinic.Contribution;
import lyhord.understanding.Addressee;
import lyhord.understanding.Bank;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The examples that editors have added; every node learns from them beside the content's own. */
@Repository
public class Examples implements Contribution {

  /** The writer whose name they bear in the bank. */
  private static final String VOICE = "verkstad";

  static final int PAGE = 50;

  private final JdbcClient db;
  private final Clock clock;

  Examples(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** A sentence as the bank has it, with the workbench as the one who wrote it. */
  public static Bank.Example inBank(String topic, Addressee addressee, String text) {
    return new Bank.Example(topic, addressee, VOICE, text);
  }

  /** The same words twice are one example, of the topic that was said last. */
  public void add(Bank.Example example, UUID author) {
    db.sql(
            """
            insert into workbench.example (id, topic, addressee, text, author_id, added_at)
            values (:id, :topic, :addressee, :text, :author, :now)
            on conflict (addressee, text) do update
            set topic = excluded.topic, author_id = excluded.author_id, added_at = excluded.added_at
            """)
        .param("id", UUID.randomUUID())
        .param("topic", example.topic())
        .param("addressee", example.addressee().swedish())
        .param("text", example.text())
        .param("author", author)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /** False when there is none. */
  boolean takeBack(UUID id) {
    return db.sql("delete from workbench.example where id = :id").param("id", id).update() == 1;
  }

  @Override
  public String mark() {
    return db.sql(
            """
            select count(*) || ' ' || coalesce(extract(epoch from max(added_at)), 0)
            from workbench.example
            """)
        .query(String.class)
        .single();
  }

  @Override
  public List<Bank.Example> examples() {
    return db.sql("select *, null as author from workbench.example order by added_at, id")
        .query((row, number) -> example(row).inBank())
        .list();
  }

  int count() {
    return db.sql("select count(*) from workbench.example").query(Integer.class).single();
  }

  /** The latest first. */
  List<Example> page(int page) {
    return db.sql(
            """
            select e.*, m.name as author from workbench.example e
            left join member.member m on m.id = e.author_id
            order by e.added_at desc, e.id limit :limit offset :offset
            """)
        .param("limit", PAGE)
        .param("offset", (page - 1) * PAGE)
        .query((row, number) -> example(row))
        .list();
  }

  private static Example example(ResultSet row) throws SQLException {
    return new Example(
        row.getObject("id", UUID.class),
        row.getString("topic"),
        Addressee.called(row.getString("addressee")).orElseThrow(),
        row.getString("text"),
        row.getString("author"),
        row.getObject("added_at", OffsetDateTime.class));
  }
}
