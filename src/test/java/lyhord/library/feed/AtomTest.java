package lyhord.library.feed;

import static lyhord.Cast.stranger;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import lyhord.PageTest;
import lyhord.Playhouse;
import lyhord.Statements;
import lyhord.library.Shelved;
import lyhord.library.Xml;
import lyhord.library.entry.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@PageTest
class AtomTest {

  /** Later than whatever other tests have let the time pass to. */
  @BeforeEach
  void time_passes() {
    Playhouse.bean(Statements.PassingTime.class).pass(Duration.ofDays(1000));
  }

  @AfterEach
  void as_it_was() {
    Shelved.clear();
  }

  private static final String ALL = "/bibliotek/flode.atom";

  private static Xml feed(String path) {
    return Xml.of(stranger().open(path).body());
  }

  @Test
  void what_was_last_published_stands_first() {
    var item = Shelved.of(Kind.METHOD, "titel", "Trappan", "ingress", "Samtal i tre steg.");
    var feed = feed(ALL);
    assertThat(feed.all("/a:feed/a:entry/a:title").getFirst()).isEqualTo("Trappan");
    assertThat(feed.all("//a:entry/a:summary").getFirst()).isEqualTo("Samtal i tre steg.");
    assertThat(feed.all("//a:entry/a:id").getFirst()).isEqualTo("urn:uuid:" + item.id());
    assertThat(feed.all("//a:entry/a:link[@rel='alternate']/@href").getFirst())
        .isEqualTo(Playhouse.address() + item.path());
  }

  /** RFC 4287, section 4.1. */
  @ParameterizedTest
  @ValueSource(strings = {ALL, "/bibliotek/metoder/flode.atom", "/bibliotek/remissvar/flode.atom"})
  void a_feed_has_what_the_standard_demands_also_when_it_is_empty(String path) {
    var feed = feed(path);
    for (var name : List.of("id", "title", "updated", "author/a:name")) {
      assertThat(feed.count("/a:feed/a:" + name)).as(name).isEqualTo(1);
    }
    assertThat(feed.one("/a:feed/a:link[@rel='self']/@href")).isEqualTo(Playhouse.address() + path);
    var entries = feed.count("//a:entry");
    for (var name : List.of("id", "title", "updated", "summary")) {
      assertThat(feed.count("//a:entry/a:" + name)).as(name).isEqualTo(entries);
    }
    assertThat(feed.all("//a:updated")).allMatch(it -> it.matches("\\d{4}-.*T.*Z"));
    assertThat(feed.all("/a:feed/a:entry/a:id")).doesNotHaveDuplicates();
  }

  @Test
  void a_theme_has_a_feed_of_what_is_on_it() {
    var theme = Shelved.of(Kind.THEME, "titel", "Sorg", "ordning", "metoder/x");
    var on = Shelved.of(Kind.METHOD, "titel", "På temat", "tema", theme.slug());
    Shelved.of(Kind.METHOD, "titel", "Inte på temat");
    var feed = feed(theme.path() + "/flode.atom");
    assertThat(feed.all("//a:entry/a:id")).containsExactly("urn:uuid:" + on.id());
    assertThat(feed.one("/a:feed/a:title")).isEqualTo("Sorg – Lyhörd");
    theme.withdraw();
    assertThat(stranger().status(theme.path() + "/flode.atom")).isEqualTo(410);
  }

  @Test
  void a_reader_who_has_it_is_told_so_until_something_changes() {
    var item = Shelved.of(Kind.FACT, "titel", "Knappt åtta");
    var first = stranger().open(ALL);
    assertThat(first.header("Content-Type")).startsWith("application/atom+xml");
    var tag = first.header("ETag");
    assertThat(stranger().with("If-None-Match", tag).status(ALL)).isEqualTo(304);
    var since = first.header("Last-Modified");
    assertThat(stranger().with("If-Modified-Since", since).status(ALL)).isEqualTo(304);
    item.withdraw();
    assertThat(stranger().with("If-None-Match", tag).status(ALL)).isEqualTo(200);
  }

  @Test
  void what_changes_keeps_its_id_and_first_day() {
    var item = Shelved.of(Kind.ARTICLE, "titel", "Före");
    var before = feed(ALL).all("//a:entry/a:published").getFirst();
    item.publish(Shelved.entry(Kind.ARTICLE, "titel", "Efter"));
    assertThat(feed(ALL).all("//a:entry/a:title").getFirst()).isEqualTo("Efter");
    assertThat(feed(ALL).all("//a:entry/a:published").getFirst()).isEqualTo(before);
    assertThat(feed(ALL).all("//a:entry/a:id")).doesNotHaveDuplicates();
  }

  @Test
  void a_hostile_title_is_a_title() {
    Shelved.of(Kind.ARTICLE, "titel", Shelved.HOSTILE + "\u0001\uffff");
    assertThat(feed(ALL).all("//a:entry/a:title").getFirst())
        .isEqualTo(Shelved.HOSTILE.replace('\n', ' '));
  }

  @Test
  void pages_lead_to_their_feeds() {
    var theme = Shelved.of(Kind.THEME, "titel", "Sorg", "ordning", "metoder/x");
    for (var path : List.of("/bibliotek", "/bibliotek/metoder", theme.path())) {
      var link = stranger().open(path).html().select("head link[type='application/atom+xml']");
      assertThat(link.attr("href")).isEqualTo(path + "/flode.atom");
      assertThat(stranger().status(link.attr("href"))).isEqualTo(200);
    }
  }

  @Test
  void there_is_no_feed_of_what_is_not_there() {
    assertThat(stranger().status("/bibliotek/finns-inte/flode.atom")).isEqualTo(404);
    assertThat(stranger().status("/bibliotek/teman/finns-inte/flode.atom")).isEqualTo(404);
  }
}
