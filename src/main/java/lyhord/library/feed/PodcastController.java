package lyhord.library.feed;

import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import lyhord.library.Stock;
import lyhord.library.entry.Kind;
import lyhord.library.work.Imprint;
import lyhord.library.work.Work;
import lyhord.media.StoredFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The podcast, for players: RSS with the words of iTunes and Podcasting 2.0. */
@Controller
class PodcastController {

  private static final int MOST = 300;
  private static final String FEED = "/flode.rss";

  private final Stock stock;
  private final Recordings recordings;
  private final Imprint imprint;

  PodcastController(Stock stock, Recordings recordings, Imprint imprint) {
    this.stock = stock;
    this.recordings = recordings;
    this.imprint = imprint;
  }

  @GetMapping("/bibliotek/podd/flode.rss")
  void index(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var works = stock.latest(Kind.EPISODE, MOST).stream().map(it -> it.work(imprint)).toList();
    var changed =
        works.stream()
            .map(Work::changedAt)
            .map(OffsetDateTime::toInstant)
            .max(Comparator.naturalOrder())
            .orElse(Instant.EPOCH);
    var channel = channel(works);
    channel.setLastBuildDate(Date.from(changed));
    new Answer("application/rss+xml", text(channel), changed).send(request, response);
  }

  private Channel channel(List<Work> works) {
    var self = imprint.address(Kind.EPISODE.path() + FEED);
    var channel = new Channel("rss_2.0");
    channel.setEncoding("UTF-8");
    channel.setTitle("Lyhörd – podd");
    channel.setLink(imprint.address(Kind.EPISODE.path()));
    channel.setDescription("Samtal om barn som anhöriga, för dig som möter dem i arbetet.");
    channel.setLanguage("sv");
    channel.setItems(items(works));
    channel.setForeignMarkup(
        List.of(
            Tag.self(self),
            Tag.itunes("author", Work.line(imprint.publisher())),
            Tag.itunes("explicit", "false"),
            Tag.itunes("type", "episodic"),
            Tag.category("Education"),
            Tag.picture(imprint.address(Imprint.COVER)),
            Tag.podcast("guid", NamedId.of(self).toString()),
            Tag.podcast("locked", "yes"),
            Tag.podcast("medium", "podcast")));
    return channel;
  }

  /** Those that can be listened to, the newest first. */
  private List<Item> items(List<Work> works) {
    var recorded = recordings.of(works.stream().map(Work::entry).toList());
    return works.stream()
        .sorted(Comparator.comparing(Work::firstAt).reversed())
        .flatMap(it -> item(it, recorded.get(it.entry())).stream())
        .toList();
  }

  private Optional<Item> item(Work work, @Nullable StoredFile file) {
    return Optional.ofNullable(file).map(it -> new Episode(work, it, imprint).item());
  }

  private static String text(Channel channel) {
    try {
      return new WireFeedOutput().outputString(channel, false);
    } catch (FeedException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
