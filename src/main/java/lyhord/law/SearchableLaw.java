package lyhord.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lyhord.search.Document;
import lyhord.search.Document.Said;
import lyhord.search.Label;
import lyhord.search.Searchable;
import lyhord.statute.Act;
import lyhord.statute.Section;
import lyhord.statute.Wording;
import org.springframework.stereotype.Component;

/** Acts and sections in force, as they can be found: by their words, and by their numbers. */
@Component
class SearchableLaw implements Searchable {

  static final String SOURCE = "law";
  private static final Label TYPE = new Label("lag", "Lag");

  private final LawBook book;

  SearchableLaw(LawBook book) {
    this.book = book;
  }

  static String key(String path) {
    return SOURCE + ":" + path;
  }

  @Override
  public String source() {
    return SOURCE;
  }

  /** What was entered on another node is read first. */
  @Override
  public Stream<Document> documents() {
    book.update();
    return book.acts().stream()
        .filter(it -> !it.isRepealed())
        .flatMap(act -> Stream.concat(Stream.of(document(act)), sections(act)));
  }

  private Stream<Document> sections(Act act) {
    return book.sections(act).stream().map(this::document);
  }

  @Override
  public Optional<Document> document(String key) {
    return documents().filter(it -> it.key().equals(key)).findFirst();
  }

  private static Document document(Act act) {
    var words = List.of(act.abbreviation(), act.name(), act.sfs());
    var said = new Said(act.title(), "", "", words, List.of());
    return Document.of(SOURCE, act.path(), TYPE, said, act.checkedOn());
  }

  private Document document(Section section) {
    var wording = section.on(book.today()).map(Wording::text).orElse("");
    var names = new ArrayList<>(names(section));
    book.before(section.reference()).forEach(it -> names.addAll(names(it)));
    var words = names.stream().distinct().toList();
    var said = new Said(section.cited(), section.about(), wording, words, section.questions());
    return Document.of(SOURCE, section.path(), TYPE, said, section.checkedOn());
  }

  /** HSL 5:7, 5 kap. 7 § HSL, and whichever way round it is said. */
  private static List<String> names(Section section) {
    var act = section.act();
    var number = section.number();
    var written = act.number(number);
    return Stream.of(act.abbreviation(), act.name(), act.sfs())
        .flatMap(
            name ->
                Stream.of(
                    name + " " + number,
                    number + " " + name,
                    written + " " + name,
                    name + " " + written))
        .toList();
  }
}
