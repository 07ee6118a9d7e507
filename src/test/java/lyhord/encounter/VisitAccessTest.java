package lyhord.encounter;

import static lyhord.Cast.ASTA;
import static lyhord.Cast.BO;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import lyhord.Cast;
import lyhord.PageTest;
import lyhord.Playhouse;
import lyhord.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may see a visit: whoever has its address, until it is erased or becomes somebody's own. */
@PageTest
class VisitAccessTest {

  private static final String SLEEP = "Hur sover du?";

  @Autowired JdbcClient db;
  @Autowired Visits visits;
  Interviewer anna;
  String room;

  @BeforeEach
  void begin() {
    anna = new Interviewer().visit("socialkontoret/maria").say(SLEEP);
    room = anna.path();
  }

  @Test
  void whoever_has_the_address_may_go_on() {
    assertThat(new Interviewer().open(room).say("Hur är det med aptiten?").said()).hasSize(2);
  }

  @Test
  void an_address_that_was_never_given_is_not_found() {
    assertNothingAt("/besok/" + "A".repeat(22));
    assertNothingAt("/besok/å");
  }

  @Test
  void a_visit_whose_day_is_over_is_not_found() {
    assertThat(anna.text(".room__end")).contains("Finns kvar till");
    letADayPass();
    assertNothingAt(room);
  }

  @Test
  void what_is_expired_is_erased_with_all_that_was_said() {
    letADayPass();
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
    visits.claim(visits.find(token(), null).orElseThrow(), ASTA.member().id());
    assertThat(Cast.as(ASTA).status(room)).isEqualTo(200);
    assertThat(Cast.as(BO).status(room)).isEqualTo(404);
    assertNothingAt(room);
  }

  private void assertNothingAt(String address) {
    assertThat(anna.open(address).status()).isEqualTo(404);
    assertThat(anna.open(address + "/paus").status()).isEqualTo(404);
    assertThat(anna.open(address + "/bedomning").status()).isEqualTo(404);
    assertThat(anna.send(address + "/repliker", "nr", "1", "text", SLEEP).status()).isEqualTo(404);
    assertThat(anna.send(address + "/ta-bort").status()).isEqualTo(404);
  }

  private static void letADayPass() {
    Playhouse.bean(Statements.PassingTime.class).pass(Duration.ofHours(24));
  }

  private int count(String sql) {
    return db.sql(sql).param("token", token()).query(Integer.class).single();
  }

  private String token() {
    return room.substring(room.lastIndexOf('/') + 1);
  }
}
