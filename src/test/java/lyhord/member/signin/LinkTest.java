package lyhord.member.signin;

import static lyhord.Cast.ASTA;
import static lyhord.Cast.PASSWORD;
import static lyhord.Cast.stranger;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import lyhord.PageTest;
import lyhord.Playhouse;
import lyhord.Statements.PassingTime;
import lyhord.member.Members;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@PageTest
class LinkTest {

  private static String asked(String email) {
    stranger().post("/logga-in/lank", "epost", email, "till", "/konto");
    return latestTo(email).replaceAll("(?s).*(/lank/[\\w-]+).*", "$1");
  }

  private static String latestTo(String email) {
    return Playhouse.bean(JdbcClient.class)
        .sql("select text from mail.letter where recipient = :email order by id desc limit 1")
        .param("email", email)
        .query(String.class)
        .single();
  }

  @Test
  void a_link_lets_asta_in_once() {
    ASTA.member();
    var link = asked(ASTA.email());
    var page = stranger().open(link);
    assertThat(page.text()).contains("Du loggar in som asta@exempel.se");
    assertThat(page.press("Logga in").heading()).isEqualTo("Ditt konto");
    assertThat(stranger().status(link)).isEqualTo(410);
    assertThat(stranger().post(link).status()).isEqualTo(410);
  }

  @Test
  void a_mail_scanner_that_opens_the_link_does_not_use_it_up() {
    ASTA.member();
    var link = asked(ASTA.email());
    stranger().open(link);
    stranger().send("HEAD", link, "");
    assertThat(stranger().open(link).press("Logga in").heading()).isEqualTo("Ditt konto");
  }

  @Test
  void a_link_is_good_for_a_quarter_of_an_hour() {
    ASTA.member();
    var link = asked(ASTA.email());
    Playhouse.bean(PassingTime.class).pass(Duration.ofMinutes(16));
    var page = stranger().open(link);
    assertThat(page.status()).isEqualTo(410);
    assertThat(page.heading()).isEqualTo("Länken gäller inte längre");
  }

  @Test
  void the_first_link_opens_an_account() {
    var page = stranger().open(asked("ny@exempel.se"));
    assertThat(page.heading()).isEqualTo("Skapa ditt konto");
    var account = page.fill("namn", "Gun").fill("losen", PASSWORD).press("Skapa kontot");
    assertThat(account.heading()).isEqualTo("Ditt konto");
    assertThat(account.value("namn")).isEqualTo("Gun");
    assertThat(stranger().post("/logga-in", "epost", "ny@exempel.se", "losen", PASSWORD).status())
        .isEqualTo(303);
  }

  @Test
  void a_password_is_not_needed() {
    var page = stranger().open(asked("utan@exempel.se")).fill("namn", "Siv").press("Skapa kontot");
    assertThat(page.text()).contains("Du har inget lösenord");
  }

  @Test
  void a_short_password_and_no_name_are_told_and_the_link_is_still_good() {
    var link = asked("kort@exempel.se");
    var refused = stranger().open(link).fill("losen", "kort").press("Skapa kontot");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.error("namn")).isEqualTo("Skriv vad du vill heta här.");
    assertThat(refused.error("losen")).contains("minst 12 tecken");
    assertThat(refused.fill("namn", "Kaj").press("Skapa kontot").heading()).isEqualTo("Ditt konto");
  }

  @Test
  void no_one_has_an_account_until_the_mail_is_read() {
    asked("aldrig@exempel.se");
    assertThat(Playhouse.bean(Members.class).withEmail("aldrig@exempel.se")).isEmpty();
  }

  @Test
  void a_stranger_cannot_learn_who_has_an_account() {
    ASTA.member();
    var known = stranger().post("/konto/nytt", "epost", ASTA.email());
    var unknown = stranger().post("/konto/nytt", "epost", "okand2@exempel.se");
    assertThat(known.to()).isEqualTo(unknown.to());
    var same = "/lank/[\\w-]+";
    assertThat(latestTo(ASTA.email()).replaceAll(same, ""))
        .isEqualTo(latestTo("okand2@exempel.se").replaceAll(same, ""));
  }

  @Test
  void what_is_no_address_is_told_and_kept_in_the_field() {
    for (var typed : new String[] {"", "asta", "asta@", "a b@c.se", "x@y.se\nBcc: z@y.se"}) {
      var page = stranger().post("/logga-in/lank", "epost", typed);
      assertThat(page.status()).as(typed).isEqualTo(422);
      assertThat(page.error("epost")).contains("namn@exempel.se");
    }
  }

  @Test
  void an_address_is_not_flooded_with_letters() {
    var email = "brev@exempel.se";
    for (var letters = 0; letters < 4; letters++) {
      assertThat(stranger().post("/logga-in/lank", "epost", email).status()).isEqualTo(303);
    }
    assertThat(stranger().post("/logga-in/lank", "epost", email).status()).isEqualTo(429);
  }
}
