package lyhord.library.linked;

import static lyhord.Cast.stranger;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.List;
import lyhord.Chromium;
import lyhord.Page;
import lyhord.PageTest;
import lyhord.Playhouse;
import lyhord.library.Shelved;
import lyhord.library.entry.Kind;
import lyhord.media.Desk;
import lyhord.media.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PageTest
class CardTest {

  @AfterEach
  void as_it_was() {
    Shelved.clear();
  }

  private static Shelved report(String title) {
    return Shelved.of(
        Kind.PUBLICATION,
        "titel",
        title,
        "sort",
        "rapport",
        "ar",
        "2013",
        "utgivare",
        "Nka",
        "forfattare",
        "Hjern, Anders\nSocialstyrelsen",
        "doi",
        "10.3390/ijerph18042045");
  }

  private static JsonNode data(Page page) {
    return new JsonMapper()
        .readTree(page.html().select("script[type='application/ld+json']").html());
  }

  private static String meta(Page page, String name) {
    return String.join("|", page.html().select("meta[name='" + name + "']").eachAttr("content"));
  }

  private static String link(Page page, String relation) {
    return page.html().select("link[rel='" + relation + "']").attr("href");
  }

  @Test
  void a_search_engine_is_told_what_a_page_is_about() {
    var item = report("Barn som anhöriga");
    var page = stranger().open(item.path());
    var data = data(page);
    assertThat(data.at("/@type").asString()).isEqualTo("Report");
    assertThat(data.at("/name").asString()).isEqualTo("Barn som anhöriga");
    assertThat(data.at("/author/0/familyName").asString()).isEqualTo("Hjern");
    assertThat(data.at("/author/1/@type").asString()).isEqualTo("Organization");
    assertThat(data.at("/@id").asString()).isEqualTo(Playhouse.address() + item.path());
    assertThat(link(page, "canonical")).isEqualTo(Playhouse.address() + item.path());
    assertThat(meta(page, "description")).isEqualTo("Vad det är.");
  }

  @Test
  void a_publication_has_the_words_that_programs_for_references_look_for() {
    var page = stranger().open(report("Barn som anhöriga").path());
    assertThat(meta(page, "citation_title")).isEqualTo("Barn som anhöriga");
    assertThat(meta(page, "citation_author")).isEqualTo("Hjern, Anders|Socialstyrelsen");
    assertThat(meta(page, "citation_publication_date")).isEqualTo("2013");
    assertThat(meta(page, "DC.creator")).isEqualTo("Hjern, Anders|Socialstyrelsen");
    assertThat(link(page, "cite-as")).isEqualTo("https://doi.org/10.3390/ijerph18042045");
    assertThat(stranger().status(link(page, "describedby"))).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "METHOD, Article", "FACT, Claim", "FILM, VideoObject", "EPISODE, PodcastEpisode",
    "NEWS, NewsArticle", "LINK, WebSite", "THEME, CollectionPage", "CONSULTATION, Article"
  })
  void each_kind_has_a_type(Kind kind, String type) {
    var page = stranger().open(Shelved.of(kind, "langd", "12:30").path());
    assertThat(data(page).at("/@type").asString()).isEqualTo(type);
    assertThat(meta(page, "citation_title")).isEmpty();
    assertThat(data(page).at("/duration").asString(""))
        .isEqualTo(type.endsWith("Object") || type.endsWith("Episode") ? "PT12M30S" : "");
  }

  @Test
  void a_film_tells_where_it_lies_and_how_long_it_is() {
    var film = Desk.add("kort.mp4", Samples.film());
    var page = stranger().open(Shelved.of(Kind.FILM, "fil", film.id().toString()).path());
    var data = data(page);
    assertThat(data.at("/contentUrl").asString()).isEqualTo(Playhouse.address() + film.path());
    assertThat(data.at("/encodingFormat").asString()).isEqualTo("video/mp4");
    assertThat(data.at("/duration").asString()).isEqualTo("PT1M30S");
    assertThat(data.at("/thumbnailUrl").asString()).endsWith("/bibliotek/podd/omslag.png");
    assertThat(page.text()).contains("Längd 1:30");
  }

  @Test
  void what_the_editor_wrote_goes_before_what_the_file_tells() {
    var film = Desk.add("klippt.mp4", Samples.film());
    var item = Shelved.of(Kind.FILM, "fil", film.id().toString(), "langd", "1:00");
    assertThat(data(stranger().open(item.path())).at("/duration").asString()).isEqualTo("PT1M");
  }

  @Test
  void an_episode_has_its_sound_beside_itself() {
    var sound = Desk.add("ton.mp3", Samples.sound());
    var item = Shelved.of(Kind.EPISODE, "ljudfil", sound.id().toString());
    var media = data(stranger().open(item.path())).at("/associatedMedia");
    assertThat(media.at("/@type").asString()).isEqualTo("AudioObject");
    assertThat(media.at("/contentUrl").asString()).isEqualTo(Playhouse.address() + sound.path());
    assertThat(media.at("/encodingFormat").asString()).isEqualTo("audio/mpeg");
    assertThat(stranger().status(sound.path())).isEqualTo(200);
  }

  @Test
  void a_hostile_title_cannot_leave_the_data() {
    var page = stranger().open(report(Shelved.HOSTILE).path());
    assertThat(data(page).at("/name").asString()).isEqualTo(Shelved.HOSTILE.replace('\n', ' '));
    var written = page.html().select("script[type='application/ld+json']").html();
    assertThat(written).doesNotContain("<", ">", "&");
    assertThat(page.html().select("head b, head ~ b")).isEmpty();
  }

  @Test
  void a_browser_reads_the_data_and_finds_nothing_against_the_policy() {
    var path = report(Shelved.HOSTILE).path();
    assertThat(complaints(path, "")).isEmpty();
    assertThat(
            complaints(
                path,
                "document.head.append(Object.assign("
                    + "document.createElement('script'), {text: 'let told = 1'}))"))
        .as("the browser does complain of a script")
        .contains("script-src-elem");
  }

  /** What a browser holds against a page, and against what is then done in it. */
  private static List<String> complaints(String path, String then) {
    var told = new ArrayList<String>();
    try (var context = Chromium.context(new Browser.NewContextOptions())) {
      context.addInitScript(
          "addEventListener('securitypolicyviolation', it => console.error(it.effectiveDirective))");
      var page = context.newPage();
      page.onConsoleMessage(it -> told.add(it.text()));
      page.onPageError(told::add);
      page.navigate(path);
      var name = "JSON.parse(document.querySelector('script[type*=ld]').textContent).name";
      assertThat(page.evaluate(name)).isEqualTo(Shelved.HOSTILE.replace('\n', ' '));
      page.evaluate(then);
      page.waitForTimeout(200);
    }
    return told;
  }
}
