package lyhord.library.work;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import lyhord.law.Days;
import lyhord.library.entry.Entry;
import lyhord.library.entry.Kind;
import lyhord.library.text.Markdown;

/**
 * Something published, as it is described to others. Of a publication and a link it is the thing
 * itself that is described; everything else is our own.
 *
 * @param page the whole address of its page here
 * @param house who publishes the library
 */
public record Work(
    UUID id,
    Entry entry,
    String page,
    String house,
    OffsetDateTime firstAt,
    OffsetDateTime changedAt) {

  public Kind kind() {
    return entry.kind();
  }

  /** On one line. */
  public String title() {
    return line(entry.title());
  }

  public String summary() {
    return line(entry.summary());
  }

  /** Whether we made it; else the library only tells of it. */
  public boolean isOurs() {
    return kind() != Kind.PUBLICATION && kind() != Kind.LINK;
  }

  /** Those who made it, at least one. */
  public List<Creator> creators() {
    var named =
        Stream.concat(entry.lines("forfattare").stream(), entry.lines("av").stream())
            .map(Creator::of)
            .toList();
    return named.isEmpty() ? List.of(new Creator(publisher(), "")) : named;
  }

  public String publisher() {
    return switch (kind()) {
      case PUBLICATION -> line(entry.value("utgivare"));
      case LINK -> line(entry.value("vem").replaceFirst("(?s)[.,\\n].*", ""));
      default -> house;
    };
  }

  /** The year of a publication; empty when nobody knows. */
  public Optional<Integer> year() {
    return isOurs() ? Optional.of(day().getYear()) : entry.year();
  }

  /** The day of our own: the one it tells, else when it could first be read. */
  public LocalDate day() {
    return entry.day("datum").orElseGet(() -> Days.of(firstAt));
  }

  public LocalDate changed() {
    return Days.of(changedAt);
  }

  /** What has been chosen under {@code sort}; empty for kinds without sorts. */
  public String sort() {
    return entry.value("sort");
  }

  public boolean isArticle() {
    return sort().equals("vetenskaplig-artikel");
  }

  /** The journal of an article: its series, or what is written as its publisher. */
  public String journal() {
    return has("serie") ? line(entry.value("serie")) : publisher();
  }

  public Issue issue() {
    return Issue.of(entry.value("nummer"));
  }

  /** Where the thing itself lies, if that is told; else our page about it. */
  public String address() {
    return has("adress") ? entry.value("adress") : page;
  }

  public boolean has(String key) {
    return !entry.value(key).isEmpty();
  }

  /** Without marks of sources, breaks and signs that XML cannot hold. */
  public static String line(String text) {
    return Markdown.withoutMarks(text)
        .replaceAll("[\\s\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]+", " ")
        .strip();
  }
}
