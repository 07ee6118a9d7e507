package lyhord.about;

import static lyhord.Cast.stranger;
import static org.assertj.core.api.Assertions.assertThat;

import lyhord.PageTest;
import lyhord.Playhouse;
import org.junit.jupiter.api.Test;

@PageTest
class RobotsTest {

  @Test
  void robots_are_told_what_to_read() {
    var robots = stranger().open("/robots.txt");
    assertThat(robots.body()).contains("Disallow: /konto").contains("/sitemap.xml");
    assertThat(stranger().open("/sitemap.xml").body())
        .contains("<loc>" + Playhouse.address() + "/om</loc>");
  }
}
