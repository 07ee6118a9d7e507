package lyhord.member.account;

import static lyhord.Cast.ASTA;
import static lyhord.Cast.BO;
import static lyhord.Cast.PASSWORD;
import static lyhord.Cast.as;
import static lyhord.Cast.newcomer;
import static lyhord.Cast.stranger;
import static org.assertj.core.api.Assertions.assertThat;

import lyhord.Page;
import lyhord.PageTest;
import lyhord.Playhouse;
import lyhord.member.Organisations;
import lyhord.member.Sessions;
import org.junit.jupiter.api.Test;

@PageTest
class AccountTest {

  @Test
  void a_name_can_be_changed() {
    var page =
        as(newcomer("namn@exempel.se")).open("/konto").fill("namn", " Ny ").press("Spara namnet");
    assertThat(page.text()).contains("Namnet är ändrat.").contains("Konto: Ny");
  }

  @Test
  void an_empty_name_is_told_and_nothing_changes() {
    var page = as(ASTA).open("/konto").fill("namn", "  ").press("Spara namnet");
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.error("namn")).isEqualTo("Skriv vad du vill heta här.");
    assertThat(page.text()).contains("Konto: asta");
  }

  @Test
  void a_new_password_needs_the_old_one() {
    var page = change(as(newcomer("fel@exempel.se")).open("/konto"), "fel", "en ny lång mening");
    assertThat(page.error("nuvarande")).isEqualTo("Det är inte ditt nuvarande lösenord.");
    assertThat(change(page, PASSWORD, "kort").error("nytt")).contains("minst 12 tecken");
  }

  @Test
  void a_new_password_signs_out_the_others() {
    var member = newcomer("byter@exempel.se");
    var other = as(member);
    var here = as(member);
    var changed = change(here.open("/konto"), PASSWORD, "en ny lång mening");
    assertThat(changed.text()).contains("Lösenordet är ändrat.");
    assertThat(other.status("/konto")).isEqualTo(303);
    assertThat(here.status("/konto")).isEqualTo(200);
    var again = stranger().post("/logga-in", "epost", member.email(), "losen", "en ny lång mening");
    assertThat(again.status()).isEqualTo(303);
  }

  private static Page change(Page page, String old, String fresh) {
    return page.fill("nuvarande", old).fill("nytt", fresh).press("Byt lösenordet");
  }

  @Test
  void another_browser_can_be_signed_out() {
    var member = newcomer("tva-datorer@exempel.se");
    var other = as(member);
    var here = as(member);
    var page = here.open("/konto").press("Logga ut Firefox på Linux");
    assertThat(page.text()).contains("Webbläsaren är utloggad.");
    assertThat(other.status("/konto")).isEqualTo(303);
  }

  @Test
  void nobody_signs_out_someone_else() {
    var asta = as(ASTA);
    var session = Playhouse.bean(Sessions.class).of(ASTA.member()).getFirst();
    as(BO).post("/konto/inloggningar/" + session.id() + "/ta-bort");
    assertThat(asta.status("/konto")).isEqualTo(200);
  }

  @Test
  void a_workplace_is_joined_and_left() {
    Playhouse.bean(Organisations.class).create("unit", "Vårdcentralen Björken", null);
    var guest = as(newcomer("arbetar@exempel.se"));
    var joined = guest.open("/konto").press("Lägg till");
    assertThat(joined.text()).contains("Lämna Vårdcentralen Björken");
    var left = joined.press("Lämna Vårdcentralen Björken");
    assertThat(left.text()).contains("Du har inte angett någon arbetsplats.");
  }
}
