package lyhord.member.signin;

import static lyhord.Cast.ASTA;
import static lyhord.Cast.BO;
import static lyhord.Cast.PASSWORD;
import static lyhord.Cast.as;
import static lyhord.Cast.stranger;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import lyhord.Cast;
import lyhord.Page;
import lyhord.PageTest;
import lyhord.Playhouse;
import lyhord.Statements.PassingTime;
import org.junit.jupiter.api.Test;

@PageTest
class SignInTest {

  private static Page form(String path) {
    return stranger().open(path).follow();
  }

  @Test
  void asta_signs_in_and_is_known_by_name() {
    ASTA.member();
    var page =
        form("/logga-in?till=/konto")
            .fill("epost", "Asta@Exempel.se ")
            .fill("losen", PASSWORD)
            .press("Logga in");
    assertThat(page.heading()).isEqualTo("Ditt konto");
    assertThat(page.text()).contains("Konto: asta");
  }

  @Test
  void the_cookie_is_out_of_reach_for_scripts_and_other_sites() {
    ASTA.member();
    var cookie =
        stranger().post("/logga-in", "epost", ASTA.email(), "losen", PASSWORD).header("Set-Cookie");
    assertThat(cookie).startsWith("lyhord=").contains("HttpOnly", "SameSite=Lax", "Path=/");
    assertThat(cookie).doesNotContain("Max-Age");
  }

  @Test
  void who_wants_to_stay_stays_for_thirty_days() {
    ASTA.member();
    var guest = stranger();
    var answer = guest.post("/logga-in", "epost", ASTA.email(), "losen", PASSWORD, "kvar", "true");
    assertThat(answer.header("Set-Cookie")).contains("Max-Age=2592000");
    Playhouse.bean(PassingTime.class).pass(Duration.ofDays(29));
    assertThat(guest.status("/konto")).isEqualTo(200);
    Playhouse.bean(PassingTime.class).pass(Duration.ofDays(2));
    assertThat(guest.status("/konto")).isEqualTo(303);
  }

  @Test
  void a_day_at_work_later_the_session_is_over() {
    var guest = as(ASTA);
    Playhouse.bean(PassingTime.class).pass(Duration.ofHours(13));
    assertThat(guest.status("/konto")).isEqualTo(303);
  }

  @Test
  void a_wrong_password_and_an_unknown_address_are_told_alike() {
    ASTA.member();
    var known = stranger().post("/logga-in", "epost", ASTA.email(), "losen", "fel");
    var unknown = stranger().post("/logga-in", "epost", "okand@exempel.se", "losen", "fel");
    assertThat(known.status()).isEqualTo(unknown.status()).isEqualTo(422);
    assertThat(known.body().replace(ASTA.email(), ""))
        .isEqualTo(unknown.body().replace("okand@exempel.se", ""));
    assertThat(known.value("epost")).isEqualTo(ASTA.email());
    assertThat(known.value("losen")).isEmpty();
  }

  @Test
  void the_same_work_is_done_for_a_stranger_and_for_a_member() {
    ASTA.member();
    var passwords = Playhouse.bean(Passwords.class);
    var before = passwords.work();
    stranger().post("/logga-in", "epost", ASTA.email(), "losen", "fel");
    var forMember = passwords.work() - before;
    stranger().post("/logga-in", "epost", "okand@exempel.se", "losen", "fel");
    assertThat(passwords.work() - before).isEqualTo(2 * forMember).isEqualTo(2);
  }

  @Test
  void a_page_for_members_comes_after_signing_in() {
    ASTA.member();
    var form = form("/konto/utdrag");
    assertThat(form.heading()).isEqualTo("Logga in");
    var page = form.fill("epost", ASTA.email()).fill("losen", PASSWORD).press("Logga in");
    assertThat(page.heading()).isEqualTo("Ditt utdrag");
  }

  @Test
  void nobody_is_led_to_another_site() {
    ASTA.member();
    var answer =
        stranger()
            .post("/logga-in", "epost", ASTA.email(), "losen", PASSWORD, "till", "//annan.example");
    assertThat(answer.to()).isEqualTo("/ova");
  }

  @Test
  void who_signs_out_is_a_stranger_again() {
    var guest = as(BO);
    var copied = guest.cookie();
    guest.open("/konto").press("Logga ut");
    assertThat(guest.status("/konto")).isEqualTo(303);
    assertThat(stranger().with("Cookie", copied).status("/konto")).isEqualTo(303);
  }

  @Test
  void a_new_session_takes_the_old_ones_place() {
    var guest = as(ASTA);
    var before = guest.cookie();
    guest.post("/logga-in", "epost", ASTA.email(), "losen", PASSWORD);
    assertThat(guest.cookie()).isNotEqualTo(before);
    assertThat(stranger().with("Cookie", before).status("/konto")).isEqualTo(303);
  }

  @Test
  void too_many_tries_are_told_to_wait_also_with_the_right_password() {
    var someone = Cast.newcomer("manga-forsok@exempel.se");
    var guest = stranger();
    Page latest = guest.open("/logga-in");
    for (var tries = 0; tries < 9; tries++) {
      latest = guest.post("/logga-in", "epost", someone.email(), "losen", "fel");
    }
    assertThat(latest.status()).isEqualTo(429);
    assertThat(latest.heading()).isEqualTo("Vänta en stund");
    Playhouse.bean(PassingTime.class).pass(Duration.ofMinutes(2));
    var answer = guest.post("/logga-in", "epost", someone.email(), "losen", PASSWORD);
    assertThat(answer.status()).isEqualTo(303);
  }

  @Test
  void one_who_guesses_does_not_lock_the_member_out_elsewhere() {
    var someone = Cast.newcomer("utelast@exempel.se");
    var guesser = stranger();
    for (var tries = 0; tries < 12; tries++) {
      guesser.post("/logga-in", "epost", someone.email(), "losen", "fel");
    }
    var answer = stranger().post("/logga-in", "epost", someone.email(), "losen", PASSWORD);
    assertThat(answer.status()).isEqualTo(303);
  }
}
