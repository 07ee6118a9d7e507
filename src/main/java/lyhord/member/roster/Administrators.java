package lyhord.member.roster;

import lyhord.member.Member;
import lyhord.member.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those who give the others their roles; there should always be one. */
@Component
public class Administrators {
  private final JdbcClient db;

  Administrators(JdbcClient db) {
    this.db = db;
  }

  /** Whether nobody would be left to give roles without this member. */
  public boolean wouldBeNoneWithout(Member member) {
    return member.is(Role.ADMINISTRATOR)
        && db.sql(
                """
                select not exists (select from member.role
                                   where role = 'administrator' and member_id <> :member)
                """)
            .param("member", member.id())
            .query(Boolean.class)
            .single();
  }
}
