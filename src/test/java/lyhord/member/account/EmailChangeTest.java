package lyhord.member.account;

import static lyhord.Cast.BO;
import static lyhord.Cast.PASSWORD;
import static lyhord.Cast.as;
import static lyhord.Cast.newcomer;
import static lyhord.Cast.stranger;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import lyhord.Guest;
import lyhord.Page;
import lyhord.PageTest;
import lyhord.Playhouse;
import lyhord.Statements;
import lyhord.Statements.PassingTime;
import lyhord.member.Member;
import lyhord.member.Members;
import lyhord.member.Session;
import lyhord.member.Sessions;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@PageTest
class EmailChangeTest {

  private static Page asked(Guest guest, String email) {
    var form = guest.open("/konto").fill("epost", email).fill("losen", PASSWORD);
    return form.press("Skicka länken");
  }

  private static String link(String email) {
    return latestTo(email).replaceAll("(?s).*(/konto/epost/[\\w-]+).*", "$1");
  }

  private static String latestTo(String email) {
    return Playhouse.bean(JdbcClient.class)
        .sql("select text from mail.letter where recipient = :email order by id desc limit 1")
        .param("email", email)
        .query(String.class)
        .single();
  }

  private static String emailOf(Member member) {
    return Playhouse.bean(Members.class).withId(member.id()).orElseThrow().email();
  }

  @Test
  void the_address_is_changed_when_the_link_is_followed_and_the_button_pressed() {
    var member = newcomer("fore@exempel.se");
    var guest = as(member);
    var told = asked(guest, " Efter@exempel.se ");
    assertThat(told.text()).contains("Vi har skickat en länk till den nya adressen.");
    assertThat(emailOf(member)).isEqualTo("fore@exempel.se");
    var account = guest.open(link("efter@exempel.se")).press("Byt till efter@exempel.se");
    assertThat(account.text()).contains("E-postadressen är bytt.", "efter@exempel.se");
    var again = stranger().post("/logga-in", "epost", "efter@exempel.se", "losen", PASSWORD);
    assertThat(again.status()).isEqualTo(303);
  }

  @Test
  void a_mail_scanner_that_opens_the_link_changes_nothing() {
    var member = newcomer("last@exempel.se");
    var guest = as(member);
    asked(guest, "last.ny@exempel.se");
    stranger().open(link("last.ny@exempel.se"));
    guest.open(link("last.ny@exempel.se"));
    assertThat(emailOf(member)).isEqualTo("last@exempel.se");
  }

  @Test
  void the_old_address_is_told_before_and_after() {
    var guest = as(newcomer("gammal@exempel.se"));
    asked(guest, "fardig@exempel.se");
    assertThat(latestTo("gammal@exempel.se"))
        .contains("bett om att byta e-postadress till fardig@exempel.se")
        .contains("/konto#losenord");
    guest.open(link("fardig@exempel.se")).press("Byt till fardig@exempel.se");
    assertThat(latestTo("gammal@exempel.se")).contains("Du loggar nu in med fardig@exempel.se");
  }

  @Test
  void the_others_are_signed_out() {
    var member = newcomer("flera@exempel.se");
    var other = as(member);
    var here = as(member);
    asked(here, "flera.ny@exempel.se");
    here.open(link("flera.ny@exempel.se")).press("Byt till flera.ny@exempel.se");
    assertThat(other.status("/konto")).isEqualTo(303);
    assertThat(here.status("/konto")).isEqualTo(200);
  }

  @Test
  void the_link_works_once_for_a_quarter_of_an_hour_and_the_latest_alone() {
    var guest = as(newcomer("en@exempel.se"));
    asked(guest, "tva@exempel.se");
    asked(guest, "tre@exempel.se");
    assertThat(guest.status(link("tva@exempel.se"))).isEqualTo(410);
    Playhouse.bean(PassingTime.class).pass(Duration.ofMinutes(16));
    assertThat(guest.post(link("tre@exempel.se")).status()).isEqualTo(410);
    asked(guest, "fyra@exempel.se");
    guest.post(link("fyra@exempel.se"));
    assertThat(guest.post(link("fyra@exempel.se")).status()).isEqualTo(410);
  }

  @Test
  void the_link_is_of_no_use_to_anyone_else() {
    var member = newcomer("slarvig@exempel.se");
    asked(as(member), "nagon.annans@exempel.se");
    var link = link("nagon.annans@exempel.se");
    assertThat(stranger().open(link).to()).startsWith("/logga-in?till=");
    assertThat(stranger().post(link).status()).isEqualTo(401);
    assertThat(as(BO).post(link).status()).isEqualTo(410);
    assertThat(emailOf(member)).isEqualTo("slarvig@exempel.se");
  }

  @Test
  void the_password_is_needed() {
    var member = newcomer("utan-ord@exempel.se");
    var form = as(member).open("/konto").fill("epost", "ny-utan@exempel.se").fill("losen", "fel");
    var refused = form.press("Skicka länken");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.error("losen")).isEqualTo("Det är inte ditt nuvarande lösenord.");
    assertThat(refused.value("epost")).isEqualTo("ny-utan@exempel.se");
    assertThat(letters("ny-utan@exempel.se")).isZero();
  }

  @Test
  void who_has_just_come_in_by_link_is_not_asked_for_a_password() {
    var sessions = Playhouse.bean(Sessions.class);
    var secret = sessions.open(newcomer("lank@exempel.se"), Session.Way.LINK, "Firefox", false);
    var guest = stranger().with("Cookie", "lyhord=" + secret.text());
    assertThat(guest.open("/konto").html().getElementById("losen")).isNull();
    guest.post("/konto/epost", "epost", "lank.ny@exempel.se");
    assertThat(letters("lank.ny@exempel.se")).isEqualTo(1);
  }

  @Test
  void nobody_learns_whether_the_new_address_has_an_account() {
    newcomer("kand3@exempel.se");
    var known = asked(as(newcomer("nyfiken1@exempel.se")), "kand3@exempel.se");
    var statements = Statements.of("/konto/epost");
    var unknown = asked(as(newcomer("nyfiken2@exempel.se")), "okand3@exempel.se");
    assertThat(Statements.of("/konto/epost")).isEqualTo(statements);
    assertThat(known.path()).isEqualTo(unknown.path());
    assertThat(known.body().replace("nyfiken1", "").replaceAll("inloggningar/[\\w-]+", ""))
        .isEqualTo(unknown.body().replace("nyfiken2", "").replaceAll("inloggningar/[\\w-]+", ""));
  }

  @Test
  void an_address_with_an_account_is_not_taken_over() {
    var taken = newcomer("upptagen@exempel.se").email();
    var member = newcomer("dubbel@exempel.se");
    var guest = as(member);
    asked(guest, taken);
    assertThat(guest.open(link(taken)).heading()).isEqualTo("Adressen har redan ett konto");
    assertThat(guest.post(link(taken)).status()).isEqualTo(409);
    assertThat(emailOf(member)).isEqualTo("dubbel@exempel.se");
    assertThat(guest.status("/konto")).isEqualTo(200);
  }

  @Test
  void what_is_no_new_address_is_told() {
    var guest = as(newcomer("samma@exempel.se"));
    assertThat(asked(guest, "samma").error("epost")).contains("namn@exempel.se");
    assertThat(asked(guest, "Samma@exempel.se").error("epost"))
        .isEqualTo("Det är redan din adress.");
  }

  @Test
  void an_address_is_not_flooded_with_letters() {
    var guest = as(newcomer("brevskrivare@exempel.se"));
    for (var letters = 0; letters < 4; letters++) {
      assertThat(asked(guest, "mal" + letters + "@exempel.se").status()).isEqualTo(200);
    }
    assertThat(asked(guest, "mal5@exempel.se").status()).isEqualTo(429);
  }

  @Test
  void the_extract_tells_which_address_is_waited_for() {
    var guest = as(newcomer("vantar@exempel.se"));
    asked(guest, "vantad@exempel.se");
    assertThat(guest.open("/konto/utdrag").text()).contains("vantad@exempel.se");
  }

  private static long letters(String email) {
    return Playhouse.bean(JdbcClient.class)
        .sql("select count(*) from mail.letter where recipient = :email")
        .param("email", email)
        .query(Long.class)
        .single();
  }
}
