package lyhord.mail;

import static lyhord.Cast.stranger;
import static org.assertj.core.api.Assertions.assertThat;

import lyhord.PageTest;
import lyhord.Playhouse;
import org.junit.jupiter.api.Test;

@PageTest
class LettersTest {

  @Test
  void who_sits_at_the_machine_reads_the_letters() {
    Playhouse.bean(Mail.class).send(new Letter("gun@exempel.se", "Ett brev", "Hej\nhttp://x.se/y"));
    var page = stranger().with("X-Forwarded-For", "").open("/utveckling/brev");
    assertThat(page.text()).contains("Ett brev").contains("Till gun@exempel.se");
  }

  @Test
  void nobody_else_does() {
    assertThat(stranger().status("/utveckling/brev")).isEqualTo(404);
  }
}
