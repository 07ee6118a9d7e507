package lyhord.member.account;

import static lyhord.Cast.ASTA;
import static lyhord.Cast.EVA;
import static lyhord.Cast.as;
import static lyhord.Cast.newcomer;
import static org.assertj.core.api.Assertions.assertThat;

import lyhord.PageTest;
import lyhord.Playhouse;
import lyhord.member.Members;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@PageTest
class ExtractTest {

  @Test
  void the_extract_can_be_read() {
    var page = as(ASTA).open("/konto/utdrag");
    assertThat(page.text()).contains("E-postadress asta@exempel.se").contains("Inloggningar");
  }

  @Test
  void the_extract_can_be_taken_along() {
    var file = as(ASTA).open("/konto/utdrag.json");
    assertThat(file.header("Content-Type")).startsWith("application/json");
    assertThat(file.header("Content-Disposition")).startsWith("attachment");
    assertThat(file.body()).contains("\"E-postadress\" : \"asta@exempel.se\"");
  }

  @Test
  void an_account_is_erased_with_all_that_belongs_to_it() {
    var member = newcomer("slutar@exempel.se");
    var guest = as(member);
    var page = guest.open("/konto/ta-bort").fill("epost", member.email()).press("Ta bort kontot");
    assertThat(page.heading()).isEqualTo("Kontot är borttaget");
    assertThat(guest.status("/konto")).isEqualTo(303);
    assertThat(Playhouse.bean(Members.class).withId(member.id())).isEmpty();
    var rows =
        Playhouse.bean(JdbcClient.class)
            .sql("select count(*) from member.sign_in where member_id = :id")
            .param("id", member.id());
    assertThat(rows.query(Long.class).single()).isZero();
  }

  @Test
  void the_only_administrator_gives_the_role_to_somebody_first() {
    var eva = as(EVA);
    var page = eva.open("/konto/ta-bort").fill("epost", EVA.email()).press("Ta bort kontot");
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.text()).contains("Du är den enda administratören.");
    assertThat(eva.status("/konto")).isEqualTo(200);
  }

  @Test
  void nothing_is_erased_by_a_slip() {
    var member = newcomer("stannar@exempel.se");
    var page = as(member).open("/konto/ta-bort").fill("epost", "nej").press("Ta bort kontot");
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.error("epost")).isNotEmpty();
    assertThat(Playhouse.bean(Members.class).withId(member.id())).isPresent();
  }
}
