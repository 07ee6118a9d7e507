package lyhord.library.feed;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import lyhord.library.work.Creator;
import lyhord.library.work.Imprint;
import lyhord.library.work.Work;
import org.springframework.stereotype.Component;

/** Writes Atom. */
@Component
class AtomFeed {

  private final Imprint imprint;

  AtomFeed(Imprint imprint) {
    this.imprint = imprint;
  }

  /**
   * The feed of a page: its address is that page's, with flode.atom after it.
   *
   * @param works newest first
   */
  Answer of(String title, String page, List<Work> works) {
    var changed = works.stream().findFirst().map(Work::changedAt).map(OffsetDateTime::toInstant);
    var updated = changed.orElse(Instant.EPOCH);
    var feed = new Feed("atom_1.0");
    feed.setEncoding("UTF-8");
    feed.setId("tag:%s,2026:%s".formatted(imprint.host(), page));
    feed.setTitle(Work.line(title));
    feed.setUpdated(Date.from(updated));
    feed.setAuthors(List.of(person(imprint.publisher())));
    feed.setAlternateLinks(List.of(link("alternate", imprint.address(page), "text/html")));
    var self = imprint.address(page + "/flode.atom");
    feed.setOtherLinks(List.of(link("self", self, "application/atom+xml")));
    feed.setEntries(works.stream().map(AtomFeed::entry).toList());
    return new Answer("application/atom+xml", text(feed), updated);
  }

  private static Entry entry(Work work) {
    var entry = new Entry();
    entry.setId("urn:uuid:" + work.id());
    entry.setTitle(work.title());
    entry.setPublished(Date.from(work.firstAt().toInstant()));
    entry.setUpdated(Date.from(work.changedAt().toInstant()));
    entry.setAuthors(authors(work));
    entry.setAlternateLinks(List.of(link("alternate", work.page(), "text/html")));
    entry.setSummary(summary(work));
    entry.setCategories(work.entry().themes().stream().map(AtomFeed::category).toList());
    return entry;
  }

  private static Content summary(Work work) {
    var summary = new Content();
    summary.setType("text");
    summary.setValue(work.summary());
    return summary;
  }

  private static List<SyndPerson> authors(Work work) {
    return work.creators().stream().map(Creator::plain).map(AtomFeed::person).toList();
  }

  private static Category category(String theme) {
    var category = new Category();
    category.setTerm(theme);
    return category;
  }

  private static SyndPerson person(String name) {
    var person = new Person();
    person.setName(Work.line(name));
    return person;
  }

  private static Link link(String relation, String address, String type) {
    var link = new Link();
    link.setRel(relation);
    link.setHref(address);
    link.setType(type);
    return link;
  }

  private static String text(Feed feed) {
    try {
      return new WireFeedOutput().outputString(feed, false);
    } catch (FeedException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
