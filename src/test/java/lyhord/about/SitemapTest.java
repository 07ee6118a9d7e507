package lyhord.about;

import static lyhord.Cast.stranger;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import lyhord.PageTest;
import lyhord.Playhouse;
import lyhord.library.Shelved;
import lyhord.library.Xml;
import lyhord.library.entry.Kind;
import lyhord.web.Address;
import lyhord.web.Findable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@PageTest
class SitemapTest {

  @AfterEach
  void as_it_was() {
    Shelved.clear();
  }

  private static Sitemap inPartsOf(int most) {
    return new Sitemap(Playhouse.bean(Address.class), Playhouse.beans(Findable.class), most);
  }

  private static List<String> part(Sitemap sitemap, int number) throws XMLStreamException {
    var out = new ByteArrayOutputStream();
    sitemap.write(out, number);
    return Xml.of(out.toString(StandardCharsets.UTF_8)).all("/s:urlset/s:url/s:loc");
  }

  @Test
  void what_is_in_the_library_is_found_with_the_time_it_was_changed() {
    var item = Shelved.of(Kind.METHOD);
    var map = Xml.of(stranger().open("/sitemap.xml").body());
    var here = "/s:urlset/s:url[s:loc='" + Playhouse.address() + item.path() + "']";
    assertThat(map.one(here + "/s:lastmod")).matches("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z");
    assertThat(map.all("//s:loc"))
        .contains(Playhouse.address() + "/lag/hsl/5-7", Playhouse.address() + "/bibliotek/metoder")
        .allMatch(it -> it.startsWith(Playhouse.address()));
    item.withdraw();
    assertThat(Xml.of(stranger().open("/sitemap.xml").body()).count(here)).isZero();
  }

  @Test
  void the_parts_together_are_the_whole() throws XMLStreamException {
    Shelved.of(Kind.METHOD);
    var whole = part(inPartsOf(50_000), 1);
    for (var most : List.of(3, 7, 40)) {
      var sitemap = inPartsOf(most);
      var together = new ArrayList<String>();
      for (var number = 1; number <= sitemap.parts(); number++) {
        together.addAll(part(sitemap, number));
      }
      assertThat(together).isEqualTo(whole);
    }
  }

  @Test
  void many_parts_are_told_in_an_index() throws XMLStreamException {
    var out = new ByteArrayOutputStream();
    inPartsOf(50).writeIndex(out);
    assertThat(Xml.of(out.toString(StandardCharsets.UTF_8)).all("/s:sitemapindex/s:sitemap/s:loc"))
        .hasSizeGreaterThan(1)
        .startsWith(Playhouse.address() + "/sitemap/1.xml");
    assertThat(stranger().status("/sitemap/1.xml")).isEqualTo(200);
    assertThat(stranger().status("/sitemap/2.xml")).isEqualTo(404);
    assertThat(stranger().status("/sitemap/0.xml")).isEqualTo(404);
  }
}
