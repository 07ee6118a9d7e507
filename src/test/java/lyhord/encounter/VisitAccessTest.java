package lyhord.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import lyhord.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may see a visit: whoever has its address, until it is erased or becomes somebody's own. */
@PageTest
class VisitAccessTest {

  private static final String SLEEP = "Hur sover du?";

  @LocalServerPort int port;
  @Autowired JdbcClient db;
  @Autowired Visits visits;
  Interviewer anna;
  String room;

  @BeforeEach
  void begin() {
    anna = new Interviewer(port).visit("socialkontoret/maria").say(SLEEP);
    room = anna.path();
  }

  @Test
  void whoever_has_the_address_may_go_on() {
    assertThat(new Interviewer(port).open(room).say("Hur är det med aptiten?").said()).hasSize(2);
  }

  @Test
  void an_address_that_was_never_given_is_not_found() {
    assertNothingAt("/besok/" + "A".repeat(22));
    assertNothingAt("/besok/å");
  }

  @Test
  void a_visit_whose_day_is_over_is_not_found() {
    assertThat(anna.text(".room__end")).contains("Finns kvar till");
    expire();
    assertNothingAt(room);
  }

  @Test
  void what_is_expired_is_erased_with_all_that_was_said() {
    expire();
    visits.eraseExpired();
    assertThat(count("select count(*) from encounter.visit where token = :token")).isZero();
  }

  @Test
  void an_erased_visit_is_not_found() {
    anna.open(room + "/paus").press("Ta bort samtalet");
    assertThat(anna.path()).isEqualTo("/ova");
    assertNothingAt(room);
  }

  @Test
  void a_visit_that_has_become_somebodys_own_is_not_found_by_others() {
    visits.claim(visits.find(token(), null).orElseThrow(), somebody());
    assertNothingAt(room);
  }

  private void assertNothingAt(String address) {
    assertThat(anna.open(address).status()).isEqualTo(404);
    assertThat(anna.open(address + "/paus").status()).isEqualTo(404);
    assertThat(anna.open(address + "/bedomning").status()).isEqualTo(404);
    assertThat(anna.send(address + "/repliker", "nr", "1", "text", SLEEP).status()).isEqualTo(404);
    assertThat(anna.send(address + "/ta-bort").status()).isEqualTo(404);
  }

  private void expire() {
    db.sql("update encounter.visit set expires_at = created_at where token = :token")
        .param("token", token())
        .update();
  }

  private int count(String sql) {
    return db.sql(sql).param("token", token()).query(Integer.class).single();
  }

  private UUID somebody() {
    var id = UUID.randomUUID();
    db.sql("insert into member.member values (:id, :email, 'Asta', now())")
        .param("id", id)
        .param("email", id + "@example.se")
        .update();
    return id;
  }

  private String token() {
    return room.substring(room.lastIndexOf('/') + 1);
  }
}
