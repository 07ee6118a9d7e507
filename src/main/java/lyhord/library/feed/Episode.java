package lyhord.library.feed;

import com.rometools.rome.feed.rss.Description;
import com.rometools.rome.feed.rss.Enclosure;
import com.rometools.rome.feed.rss.Guid;
import com.rometools.rome.feed.rss.Item;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import lyhord.library.work.Creator;
import lyhord.library.work.Imprint;
import lyhord.library.work.Length;
import lyhord.library.work.Work;
import lyhord.media.StoredFile;
import org.jdom2.Element;

/** An episode as podcast players read it. */
record Episode(Work work, StoredFile file, Imprint imprint) {

  Item item() {
    var item = new Item();
    item.setTitle(work.title());
    item.setLink(work.page());
    item.setGuid(guid());
    item.setDescription(description(work.summary()));
    item.setPubDate(Date.from(work.firstAt().toInstant()));
    item.setEnclosures(List.of(enclosure()));
    item.setForeignMarkup(tags());
    return item;
  }

  private List<Element> tags() {
    var tags = new ArrayList<Element>();
    tags.add(Tag.itunes("explicit", "false"));
    tags.add(Tag.itunes("episodeType", "full"));
    Length.of(work.entry().value("langd"))
        .or(() -> Optional.of(file.length()).filter(Duration::isPositive))
        .ifPresent(it -> tags.add(Tag.itunes("duration", String.valueOf(it.toSeconds()))));
    if (work.has("avsnitt")) {
      tags.add(Tag.itunes("episode", work.entry().value("avsnitt")));
    }
    work.creators().stream()
        .filter(Creator::isPerson)
        .forEach(it -> tags.add(Tag.podcast("person", it.plain())));
    transcript().ifPresent(tags::add);
    if (!Chapters.of(file).isEmpty()) {
      var address = work.page() + "/kapitel.json";
      tags.add(Tag.podcast("chapters", address, "application/json+chapters"));
    }
    return tags;
  }

  /** With times when there are captions; else what is said as text. */
  private Optional<Element> transcript() {
    var captions =
        Optional.of(file.captions())
            .filter(it -> !it.isEmpty())
            .map(it -> imprint.address(file.captionsPath()))
            .map(it -> Tag.podcast("transcript", it, "text/vtt"));
    return captions.or(
        () ->
            Optional.of(Tag.podcast("transcript", work.page() + "/utskrift.txt", "text/plain"))
                .filter(it -> work.has("transkript")));
  }

  private Guid guid() {
    var guid = new Guid();
    guid.setPermaLink(false);
    guid.setValue("urn:uuid:" + work.id());
    return guid;
  }

  private Enclosure enclosure() {
    var sound = Sound.of(file, imprint);
    var enclosure = new Enclosure();
    enclosure.setUrl(sound.address());
    enclosure.setType(sound.type());
    enclosure.setLength(sound.bytes());
    return enclosure;
  }

  private static Description description(String text) {
    var description = new Description();
    description.setType("text/plain");
    description.setValue(text);
    return description;
  }
}
