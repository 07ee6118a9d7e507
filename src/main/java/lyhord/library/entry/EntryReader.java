package lyhord.library.entry;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lyhord.content.Yaml;

/** Reads an entry from a content file, where each field has the key it has everywhere else. */
final class EntryReader {

  private final Yaml yaml;

  EntryReader(Yaml yaml) {
    this.yaml = yaml;
  }

  Entry read(Kind kind) {
    var fields = kind.fields();
    yaml.only(fields.stream().map(Field::key).toArray(String[]::new));
    var values = new HashMap<String, String>();
    fields.forEach(field -> values.put(field.key(), value(field)));
    return new Entry(kind, values);
  }

  private String value(Field field) {
    return switch (field.input()) {
      case SOURCES -> lines(yaml.list(field.key()).stream().map(EntryReader::source));
      case ORDER -> lines(yaml.list(field.key()).stream().flatMap(EntryReader::chapter));
      case LINES, THEMES, AUDIENCES, ITEMS, LAW, FILES -> lines(yaml.texts(field.key()).stream());
      case LINE, PARAGRAPH, TEXT, NUMBER, YEAR, DAY, LENGTH -> yaml.text(field.key(), "");
      case WEB, DOI, ISBN, ISSN, CHOICE, ITEM, FILE -> yaml.text(field.key(), "");
    };
  }

  private static String source(Yaml source) {
    source.only("nyckel", "kalla", "sakerhet", "adress");
    return Source.line(
        List.of(
            source.text("nyckel"),
            source.text("kalla"),
            source.text("sakerhet"),
            source.text("adress", "")));
  }

  private static Stream<String> chapter(Yaml chapter) {
    chapter.only("rubrik", "poster");
    return Stream.concat(
        Stream.of("## " + chapter.text("rubrik")), chapter.texts("poster").stream());
  }

  private static String lines(Stream<String> lines) {
    return lines.collect(Collectors.joining("\n"));
  }
}
