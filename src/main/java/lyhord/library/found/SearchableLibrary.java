package lyhord.library.found;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import lyhord.law.Days;
import lyhord.law.LawBook;
import lyhord.library.Item;
import lyhord.library.Row;
import lyhord.library.Stock;
import lyhord.library.Words;
import lyhord.library.entry.Audience;
import lyhord.library.entry.Entry;
import lyhord.library.entry.Field;
import lyhord.library.entry.Kind;
import lyhord.media.Files;
import lyhord.media.StoredFile;
import lyhord.search.Document;
import lyhord.search.Label;
import lyhord.search.Part;
import lyhord.search.Searchable;
import lyhord.statute.Reference;
import lyhord.statute.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be read in the library, as it can be found. */
@Component
class SearchableLibrary implements Searchable {

  /** By which a thing is known, whole: who made it, and its numbers. */
  private static final List<String> KNOWN_BY =
      List.of("forfattare", "nummer", "artikelnummer", "isbn", "issn", "doi", "diarienummer");

  private final Stock stock;
  private final Words words;
  private final Files files;
  private final LawBook law;

  SearchableLibrary(Stock stock, Words words, Files files, LawBook law) {
    this.stock = stock;
    this.words = words;
    this.files = files;
    this.law = law;
  }

  @Override
  public String source() {
    return Item.SOURCE;
  }

  @Override
  public Stream<Document> documents() {
    var themes = themes();
    return stock.all().map(item -> document(item, themes));
  }

  @Override
  public Optional<Document> document(String key) {
    var id = UUID.fromString(key.substring(key.indexOf(':') + 1));
    return stock.find(id).map(item -> document(item, themes()));
  }

  private Map<String, String> themes() {
    return stock.themes().stream().collect(toMap(Row::slug, Row::title, (one, other) -> one));
  }

  private Document document(Item item, Map<String, String> themes) {
    var entry = item.entry();
    return new Document(
        item.key(),
        item.path(),
        new Label(entry.kind().slug(), entry.kind().many()),
        entry.title(),
        entry.summary(),
        body(entry),
        parts(item),
        known(entry),
        entry.lines("fragor"),
        leads(entry),
        entry.themes().stream().map(it -> new Label(it, themes.getOrDefault(it, it))).toList(),
        entry.audiences().stream().map(SearchableLibrary::label).toList(),
        entry.year().orElse(null),
        entry.language(),
        Days.of(item.publishedAt()));
  }

  /** All that is written to be read, without signs. */
  private String body(Entry entry) {
    var fields = entry.kind().ownFields().stream().filter(SearchableLibrary::isRead);
    var parts = fields.map(it -> it.choices().isEmpty() ? words.of(entry, it) : entry.label(it));
    var all = Stream.concat(parts, Stream.of(words.of(entry.text())));
    return String.join("\n", all.filter(it -> !it.isEmpty()).toList());
  }

  /** The pages of its documents, and the lines of what is said in it. */
  private List<Part> parts(Item item) {
    var attached = item.entry().files();
    if (attached.isEmpty()) {
      return List.of();
    }
    var found = files.find(attached);
    var pages =
        files.parts(attached).stream().flatMap(it -> page(found.get(it.file()), it).stream());
    var lines = found.values().stream().flatMap(it -> lines(item, it));
    return Stream.concat(pages, lines).toList();
  }

  private static Optional<Part> page(@Nullable StoredFile file, Files.Part part) {
    return Optional.ofNullable(file)
        .map(
            it ->
                new Part(
                    it.name() + ", sida " + part.number(),
                    part.text(),
                    it.path() + "#page=" + part.number()));
  }

  /** On the page of the item, where the text can be read beside the film. */
  private static Stream<Part> lines(Item item, StoredFile file) {
    return file.cues().stream()
        .map(it -> new Part(it.clock(), it.text(), item.path() + "#t=" + it.seconds()));
  }

  /** What an editor has named beside it: other pages, themes and law. */
  private List<String> leads(Entry entry) {
    var pages = entry.lines("relaterat").stream().map(it -> "/bibliotek/" + it);
    var themes = entry.themes().stream().map(it -> Kind.THEME.path() + "/" + it);
    var sections =
        entry.lines("lagrum").stream()
            .flatMap(it -> Reference.of(it).stream())
            .flatMap(it -> law.section(it).stream())
            .map(Section::path);
    return Stream.of(pages, themes, sections).flatMap(it -> it).toList();
  }

  private static boolean isRead(Field field) {
    return switch (field.input()) {
      case LINE, PARAGRAPH, TEXT, CHOICE -> true;
      case LINES, NUMBER, YEAR, DAY, LENGTH, WEB, DOI, ISBN, ISSN -> false;
      case THEMES, AUDIENCES, ITEM, ITEMS, LAW, SOURCES, ORDER, FILE, FILES -> false;
    };
  }

  private static List<String> known(Entry entry) {
    var numbers = KNOWN_BY.stream().flatMap(it -> entry.lines(it).stream());
    var year = entry.kind() == Kind.PUBLICATION ? entry.value("ar") : "";
    return Stream.of(numbers, entry.lines("sokord").stream(), Stream.of(year, entry.value("serie")))
        .flatMap(it -> it)
        .filter(it -> !it.isEmpty())
        .toList();
  }

  private static Label label(Audience audience) {
    return new Label(audience.slug(), audience.label());
  }
}
