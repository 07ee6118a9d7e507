package lyhord.web.gate;

import static lyhord.Cast.stranger;
import static org.assertj.core.api.Assertions.assertThat;

import lyhord.PageTest;
import lyhord.Playhouse;
import org.junit.jupiter.api.Test;

@PageTest
class SameOriginTest {

  private static int sent(String header, String value) {
    return stranger().with(header, value).post("/logga-ut").status();
  }

  @Test
  void another_site_cannot_send_a_form() {
    assertThat(sent("Sec-Fetch-Site", "cross-site")).isEqualTo(403);
    assertThat(sent("Sec-Fetch-Site", "same-site")).isEqualTo(403);
    assertThat(sent("Origin", "https://annan.example")).isEqualTo(403);
    assertThat(sent("Origin", "null")).isEqualTo(403);
  }

  @Test
  void our_own_pages_can() {
    assertThat(sent("Sec-Fetch-Site", "same-origin")).isEqualTo(303);
    assertThat(sent("Sec-Fetch-Site", "none")).isEqualTo(303);
    assertThat(sent("Origin", Playhouse.address())).isEqualTo(303);
  }

  @Test
  void what_is_not_a_browser_carries_no_one_elses_cookie() {
    assertThat(stranger().post("/logga-ut").status()).isEqualTo(303);
  }

  @Test
  void the_browsers_word_counts_more_than_the_origin() {
    var guest = stranger().with("Origin", Playhouse.address());
    assertThat(guest.with("Sec-Fetch-Site", "cross-site").post("/logga-ut").status())
        .isEqualTo(403);
  }

  @Test
  void reading_is_free() {
    assertThat(stranger().with("Sec-Fetch-Site", "cross-site").status("/om")).isEqualTo(200);
  }

  @Test
  void a_refused_form_is_told_why() {
    var page = stranger().with("Sec-Fetch-Site", "cross-site").post("/logga-ut");
    assertThat(page.heading()).isEqualTo("Formuläret kom från en annan sida");
    assertThat(page.text()).contains("Inget har ändrats");
  }
}
