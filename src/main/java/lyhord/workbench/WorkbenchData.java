package lyhord.workbench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import lyhord.member.Member;
import lyhord.member.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What can still be told to be a member's: turns of the last day, and what an editor has added. */
@Component
@Order(3)
class WorkbenchData implements PersonalData {

  private final MisheardTurns turns;
  private final JdbcClient db;

  WorkbenchData(MisheardTurns turns, JdbcClient db) {
    this.turns = turns;
    this.db = db;
  }

  @Override
  public String name() {
    return "Frågeverkstaden";
  }

  @Override
  public Object of(Member member) {
    var all = new LinkedHashMap<String, List<String>>();
    all.put("Repliker det senaste dygnet som inte förstods", turns.of(member.id()));
    all.put("Exempel du har lagt till i frågebanken", examples(member.id()));
    all.put("Ämnen du har föreslagit", proposals(member.id()));
    return all;
  }

  /** The examples stay; they lose the name with the member's row. */
  @Override
  public void erase(Member member) {
    turns.eraseAllOf(member.id());
  }

  private List<String> examples(UUID member) {
    return db.sql("select text from workbench.example where author_id = :member order by added_at")
        .param("member", member)
        .query(String.class)
        .list();
  }

  private List<String> proposals(UUID member) {
    return db.sql(
            "select label from workbench.proposal where author_id = :member order by added_at")
        .param("member", member)
        .query(String.class)
        .list();
  }
}
