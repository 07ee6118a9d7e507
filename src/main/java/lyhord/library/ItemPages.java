package lyhord.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lyhord.law.Days;
import lyhord.law.LawBook;
import lyhord.law.LawLink;
import lyhord.library.ItemPage.Body;
import lyhord.library.ItemPage.Chapter;
import lyhord.library.ItemPage.Footnote;
import lyhord.library.ItemPage.Outward;
import lyhord.library.ItemPage.Place;
import lyhord.library.ItemPage.Shown;
import lyhord.library.ItemPage.Signature;
import lyhord.library.entry.Entry;
import lyhord.library.entry.Kind;
import lyhord.library.entry.Source;
import lyhord.library.text.Markdown;
import lyhord.media.StoredFile;
import lyhord.search.Link;
import lyhord.search.Related;
import lyhord.statute.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws up the page of an item. */
@Component
public class ItemPages {

  private static final int SIMILAR = 4;

  private final Stock stock;
  private final Surroundings surroundings;
  private final Related alike;
  private final LibrarySettings settings;
  private final Referring references;

  ItemPages(
      Stock stock,
      Surroundings surroundings,
      Related alike,
      LibrarySettings settings,
      Referring references) {
    this.stock = stock;
    this.surroundings = surroundings;
    this.alike = alike;
    this.settings = settings;
    this.references = references;
  }

  public ItemPage of(Item written) {
    var cited = surroundings.of(written.entry());
    var recording = cited.recording(written.entry());
    var item = written.timed(recording);
    var entry = item.entry();
    var named = cited.items();
    var markdown = new Markdown(cited);
    var related = related(item, named);
    return new ItemPage(
        place(item),
        entry.title(),
        entry.summary(),
        entry.language(),
        entry.kind() == Kind.FACT ? entry.value("siffra") : null,
        outward(entry),
        body(entry, named, markdown),
        shown(entry, recording, cited),
        entry.kind() == Kind.PUBLICATION ? stock.newer(item.id()) : List.of(),
        chapters(entry, named),
        sources(entry, markdown),
        sections(entry, cited.law()),
        related,
        similar(item, related),
        references.of(item, recording),
        signature(item));
  }

  private static Place place(Item item) {
    var kind = item.entry().kind();
    var editing = "/redaktion/bibliotek/" + item.id();
    return new Place(item.path(), kind.one(), kind.many(), kind.path(), editing);
  }

  private static @Nullable Outward outward(Entry entry) {
    var address = entry.value("adress");
    if (address.isEmpty()) {
      return null;
    }
    var host = java.net.URI.create(address).getHost().replaceFirst("^www\\.", "");
    return new Outward(address, host);
  }

  private static Body body(Entry entry, Map<String, Row> named, Markdown markdown) {
    var html = entry.text().isEmpty() ? "" : markdown.html(entry.text(), entry.sources());
    var recordFirst =
        switch (entry.kind()) {
          case METHOD, FACT -> true;
          case ARTICLE, PUBLICATION, FILM, EPISODE, LINK, NEWS, CONSULTATION, THEME -> false;
        };
    return new Body(html, new Details(entry, named, markdown).all(), recordFirst);
  }

  private static Shown shown(Entry entry, @Nullable StoredFile recording, Cited cited) {
    var files = cited.files().values();
    var documents = entry.lines("filer");
    return new Shown(
        recording, files.stream().filter(it -> documents.contains(it.id().toString())).toList());
  }

  private static List<Chapter> chapters(Entry entry, Map<String, Row> named) {
    return entry.chapters().stream()
        .map(it -> new Chapter(it.heading(), rows(it.items(), named)))
        .filter(it -> !it.rows().isEmpty())
        .toList();
  }

  private static List<Row> rows(List<String> references, Map<String, Row> named) {
    return references.stream()
        .flatMap(it -> Optional.ofNullable(named.get(it)).stream())
        .distinct()
        .toList();
  }

  private static List<Footnote> sources(Entry entry, Markdown markdown) {
    var sources = entry.sources();
    return IntStream.range(0, sources.size())
        .mapToObj(i -> note(i + 1, sources.get(i), markdown))
        .toList();
  }

  private static Footnote note(int number, Source source, Markdown markdown) {
    var certainty =
        source.read()
            ? "Läst i källan."
            : "Allmänt känt i fältet, inte läst i källan av redaktionen.";
    return new Footnote(number, markdown.line(source.text()), certainty, source.address());
  }

  private static List<LawLink> sections(Entry entry, LawBook law) {
    return entry.lines("lagrum").stream()
        .flatMap(it -> Reference.of(it).stream())
        .map(law::link)
        .toList();
  }

  /** What the editor has named, and its themes; not what stands on the page already. */
  private static List<Row> related(Item item, Map<String, Row> named) {
    var entry = item.entry();
    var shown = entry.chapters().stream().flatMap(it -> it.items().stream()).toList();
    var themes = entry.themes().stream().map(it -> "teman/" + it);
    var all = Stream.concat(entry.lines("relaterat").stream(), themes);
    return rows(all.filter(it -> !shown.contains(it)).toList(), named).stream()
        .filter(it -> !it.id().equals(item.id()))
        .toList();
  }

  /** What search finds alike and no editor has named. */
  private List<Link> similar(Item item, List<Row> related) {
    var shown = related.stream().map(Row::path).toList();
    return alike.to(item.key(), SIMILAR + shown.size()).stream()
        .filter(it -> !shown.contains(it.path()))
        .limit(SIMILAR)
        .toList();
  }

  private Signature signature(Item item) {
    var entry = item.entry();
    var by = item.editor().isEmpty() ? "Lyhörds redaktion" : item.editor();
    return new Signature(
        Days.written(Days.of(item.publishedAt())),
        by,
        entry.day("granskad").map(Days::written).orElse(""),
        entry.day("granskas-senast").map(Days::written).orElse(null),
        settings.publisher());
  }
}
