package lyhord.member.account;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lyhord.member.Consents;
import lyhord.member.Member;
import lyhord.member.Organisation;
import lyhord.member.Organisations;
import lyhord.member.PersonalData;
import lyhord.member.Role;
import lyhord.member.Session;
import lyhord.member.Sessions;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What this feature itself keeps about a member; it all goes when the member's row goes. */
@Component
@Order(0)
class OwnAccount implements PersonalData {

  private final Organisations organisations;
  private final Sessions sessions;
  private final Consents consents;
  private final JdbcClient db;

  OwnAccount(Organisations organisations, Sessions sessions, Consents consents, JdbcClient db) {
    this.organisations = organisations;
    this.sessions = sessions;
    this.consents = consents;
    this.db = db;
  }

  @Override
  public String name() {
    return "Konto";
  }

  @Override
  public Object of(Member member) {
    var all = new LinkedHashMap<String, Object>();
    all.put("Namn", member.name());
    all.put("E-postadress", member.email());
    all.put("Ny e-postadress som väntar på dig", wanted(member));
    all.put("Roller", member.roles().stream().map(Role::swedish).sorted().toList());
    all.put("Arbetsplatser", organisations.of(member).stream().map(Organisation::name).toList());
    all.put("Inloggad just nu", sessions.of(member).stream().map(OwnAccount::told).toList());
    all.put("Inloggningar", signIns(member));
    all.put("Passnycklar", passkeys(member));
    all.put("Ja till att klienterna lär av det de inte förstår", agreed(member));
    return all;
  }

  @Override
  public void erase(Member member) {
    // the rows of this schema refer to the member's and are erased with it
  }

  private static Map<String, Object> told(Session session) {
    return Map.of("Webbläsare", session.device(), "Sedan", session.openedAt().toString());
  }

  private List<String> agreed(Member member) {
    return consents.given(member.id()).stream().map(it -> "sedan " + it).toList();
  }

  private List<String> wanted(Member member) {
    return db.sql("select email from member.email_change where member_id = :member")
        .param("member", member.id())
        .query(String.class)
        .list();
  }

  private List<String> signIns(Member member) {
    return db.sql("select at from member.sign_in where member_id = :member order by at desc")
        .param("member", member.id())
        .query((row, number) -> row.getObject("at", java.time.OffsetDateTime.class).toString())
        .list();
  }

  private List<String> passkeys(Member member) {
    return db.sql("select name from member.passkey where member_id = :member order by created_at")
        .param("member", member.id())
        .query((row, number) -> row.getString("name"))
        .list();
  }
}
