package lyhord.library.feed;

import static java.util.Objects.requireNonNull;
import static lyhord.Cast.stranger;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;
import javax.imageio.ImageIO;
import lyhord.PageTest;
import lyhord.Playhouse;
import lyhord.library.Shelved;
import lyhord.library.Xml;
import lyhord.library.entry.Kind;
import lyhord.media.Desk;
import lyhord.media.Samples;
import lyhord.media.StoredFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@PageTest
class PodcastTest {

  @AfterEach
  void as_it_was() {
    Shelved.clear();
  }

  private static final String FEED = "/bibliotek/podd/flode.rss";

  private static Shelved episode(String... more) {
    return episode(Desk.add("ett.mp3", Samples.sound()), more);
  }

  private static Shelved episode(StoredFile sound, String... more) {
    var fields =
        java.util.stream.Stream.concat(
            java.util.stream.Stream.of(
                "ljudfil", sound.id().toString(),
                "avsnitt", "4",
                "langd", "1:02:30",
                "transkript", "Vi talar om <att> fråga."),
            java.util.stream.Stream.of(more));
    return Shelved.of(Kind.EPISODE, fields.toArray(String[]::new));
  }

  private static String of(Shelved item, String path) {
    return feed().one("//item[guid='urn:uuid:" + item.id() + "']/" + path);
  }

  private static Xml feed() {
    return Xml.of(stranger().open(FEED).body());
  }

  @Test
  void an_episode_can_be_played_anywhere() {
    var item = episode("titel", "Att fråga");
    assertThat(of(item, "title")).isEqualTo("Att fråga");
    assertThat(of(item, "enclosure/@url")).startsWith(Playhouse.address() + "/fil/");
    assertThat(of(item, "enclosure/@type")).isEqualTo("audio/mpeg");
    assertThat(of(item, "enclosure/@length")).isNotEqualTo("0");
    assertThat(of(item, "itunes:duration")).isEqualTo("3750");
    assertThat(of(item, "itunes:episode")).isEqualTo("4");
    assertThat(of(item, "guid/@isPermaLink")).isEqualTo("false");
  }

  @Test
  void how_long_it_is_is_told_by_the_file_when_nobody_has_written_it() {
    assertThat(of(episode("langd", ""), "itunes:duration")).isEqualTo("3");
  }

  @Test
  void its_picture_is_large_square_light_and_kept() throws IOException {
    var address = feed().one("/rss/channel/itunes:image/@href");
    assertThat(address).startsWith(Playhouse.address());
    var answer = stranger().open(address);
    assertThat(answer.header("Content-Type")).isEqualTo("image/png");
    assertThat(answer.header("Cache-Control")).contains("max-age=604800", "public");
    assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
    assertThat(answer.header("Content-Length")).hasSizeLessThanOrEqualTo(5);
    var again = stranger().with("If-None-Match", answer.header("ETag")).open(address);
    assertThat(again.status()).isEqualTo(304);
    var picture = requireNonNull(ImageIO.read(new ByteArrayInputStream(Cover.png())));
    assertThat(new int[] {picture.getWidth(), picture.getHeight()}).containsOnly(1400);
    assertThat(picture.getRGB(700, 875)).isEqualTo(0xff14181b);
  }

  @Test
  void its_chapters_and_words_lie_at_addresses_of_their_own() {
    var sound = Desk.add("tva.mp3", Samples.sound());
    Desk.tell(sound, "kapitel", "00:00 Början\n02:15 Att fråga & lyssna");
    var item = episode(sound);
    var chapters = stranger().open(of(item, "podcast:chapters/@url"));
    assertThat(chapters.header("Content-Type")).startsWith("application/json+chapters");
    assertThat(chapters.body()).contains("\"startTime\":135", "Att fråga & lyssna", "1.2.0");
    var words = stranger().open(of(item, "podcast:transcript/@url"));
    assertThat(words.body()).isEqualTo("Vi talar om <att> fråga.");
    assertThat(words.header("Content-Type")).startsWith("text/plain");
  }

  @Test
  void captions_are_told_before_plain_words() {
    var sound = Desk.add("tre.mp3", Samples.sound());
    Desk.tell(sound, "undertexter", Desk.CAPTIONS);
    var item = episode(sound);
    assertThat(of(item, "podcast:transcript/@url")).startsWith(Playhouse.address() + "/fil/");
    assertThat(of(item, "podcast:transcript/@type")).isEqualTo("text/vtt");
  }

  @Test
  void the_podcast_tells_who_and_what_it_is() {
    var feed = feed();
    assertThat(feed.one("/rss/channel/itunes:author")).isNotEmpty();
    assertThat(feed.one("/rss/channel/itunes:explicit")).isEqualTo("false");
    assertThat(feed.one("/rss/channel/podcast:locked")).isEqualTo("yes");
    assertThat(feed.one("/rss/channel/a:link[@rel='self']/@href"))
        .isEqualTo(Playhouse.address() + FEED);
    assertThat(UUID.fromString(feed.one("/rss/channel/podcast:guid")).version()).isEqualTo(5);
  }

  /** The example in the specification of Podcasting 2.0. */
  @Test
  void a_podcast_is_known_by_its_address_alone() {
    assertThat(NamedId.of("https://podnews.net/rss"))
        .hasToString("9b024349-ccf0-5f69-a609-6b82873eab3c");
  }

  @Test
  void what_cannot_be_heard_is_not_an_episode() {
    var key = episode("ljudfil", "nyckel-till-fil");
    var bare = episode("transkript", "");
    assertThat(of(key, "title")).isEmpty();
    assertThat(of(bare, "podcast:transcript/@url") + of(bare, "podcast:chapters/@url")).isEmpty();
    assertThat(stranger().status(bare.path() + "/kapitel.json")).isEqualTo(404);
    assertThat(stranger().status(bare.path() + "/utskrift.txt")).isEqualTo(404);
  }

  @Test
  void a_hostile_title_is_a_title() {
    var item = episode("titel", Shelved.HOSTILE);
    assertThat(of(item, "title")).isEqualTo(Shelved.HOSTILE.replace('\n', ' '));
  }

  @Test
  void a_withdrawn_episode_is_heard_no_more() {
    var item = episode();
    item.withdraw();
    assertThat(of(item, "title")).isEmpty();
  }
}
