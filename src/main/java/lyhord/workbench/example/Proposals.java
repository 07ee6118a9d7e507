package lyhord.workbench.example;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lyhord.member.Member;
import lyhord.understanding.Addressee;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The topics that have been proposed. */
@Repository
class Proposals {

  static final int PAGE = 30;

  private final JdbcClient db;
  private final Clock clock;

  Proposals(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** False when somebody else has proposed a topic of the same id. */
  boolean add(Proposal proposal, Member author) {
    return db.sql(
                """
                insert into workbench.proposal
                  (id, topic, addressee, label, meaning, question, author_id, added_at)
                values
                  (:id, :topic, :addressee, :label, :meaning, :question, :author, :now)
                on conflict (topic) do nothing
                """)
            .param("id", proposal.id())
            .param("topic", proposal.topic())
            .param("addressee", proposal.addressee().swedish())
            .param("label", proposal.label())
            .param("meaning", proposal.meaning())
            .param("question", proposal.question())
            .param("author", author.id())
            .param("now", OffsetDateTime.now(clock))
            .update()
        == 1;
  }

  /** False when there is none. */
  boolean takeBack(UUID id) {
    return db.sql("delete from workbench.proposal where id = :id").param("id", id).update() == 1;
  }

  int count() {
    return db.sql("select count(*) from workbench.proposal").query(Integer.class).single();
  }

  List<Proposal> page(int page) {
    return db.sql(
            """
            select p.*, m.name as author from workbench.proposal p
            left join member.member m on m.id = p.author_id
            order by p.added_at desc, p.id limit :limit offset :offset
            """)
        .param("limit", PAGE)
        .param("offset", (page - 1) * PAGE)
        .query((row, number) -> proposal(row))
        .list();
  }

  private static Proposal proposal(ResultSet row) throws SQLException {
    return new Proposal(
        row.getObject("id", UUID.class),
        row.getString("topic"),
        Addressee.called(row.getString("addressee")).orElseThrow(),
        row.getString("label"),
        row.getString("meaning"),
        row.getString("question"),
        row.getString("author"));
  }
}
