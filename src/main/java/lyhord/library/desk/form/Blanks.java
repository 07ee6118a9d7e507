package lyhord.library.desk.form;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lyhord.library.Stock;
import lyhord.library.desk.form.FormPage.Blank;
import lyhord.library.desk.form.FormPage.Group;
import lyhord.library.desk.form.FormPage.Option;
import lyhord.library.desk.form.FormPage.Shape;
import lyhord.library.entry.Audience;
import lyhord.library.entry.Entry;
import lyhord.library.entry.Field;
import lyhord.library.entry.Input;
import lyhord.media.LatestFiles;
import org.springframework.stereotype.Component;

/** Makes the form of an entry out of the fields that its kind has. */
@Component
class Blanks {

  private static final Set<String> CONTENT = Set.of("text", "kallor");
  private static final Set<String> REVIEW = Set.of("granskad", "granskas-senast");

  private final Stock stock;
  private final LatestFiles latest;

  Blanks(Stock stock, LatestFiles latest) {
    this.stock = stock;
    this.latest = latest;
  }

  List<Group> of(Entry entry) {
    var offers = Offers.of(entry, latest);
    var kind = entry.kind();
    var own = kind.ownFields();
    var first = kind.fields().subList(0, 2);
    var last = kind.fields().subList(2 + own.size(), kind.fields().size());
    return Stream.of(
            group("Det första man ser", first.stream(), entry, offers),
            group(kind.one(), own.stream(), entry, offers),
            group(
                "Innehåll", last.stream().filter(it -> CONTENT.contains(it.key())), entry, offers),
            group("Sammanhang", last.stream().filter(Blanks::isContext), entry, offers),
            group(
                "Granskning", last.stream().filter(it -> REVIEW.contains(it.key())), entry, offers))
        .filter(it -> !it.blanks().isEmpty())
        .toList();
  }

  private static boolean isContext(Field field) {
    return !CONTENT.contains(field.key()) && !REVIEW.contains(field.key());
  }

  private Group group(String heading, Stream<Field> fields, Entry entry, Offers offers) {
    return new Group(heading, fields.map(it -> blank(it, entry, offers)).toList());
  }

  private Blank blank(Field field, Entry entry, Offers offers) {
    var value = entry.value(field.key());
    return new Blank(
        field.key(),
        label(field),
        hint(field, offers.length()),
        shape(field.input()),
        value,
        field.input().isMany() ? Math.clamp(value.lines().count() + 1L, 3, 12) : 4,
        options(field, entry, offers),
        field.input() == Input.SOURCES ? Origins.of(entry.lines(field.key())) : List.of(),
        field.key().equals("text") ? offers.pictures() : List.of());
  }

  private static String hint(Field field, String length) {
    return field.input() == Input.LENGTH && !length.isEmpty()
        ? field.hint() + " Filen är " + length + " lång. Lämna fältet tomt om det stämmer."
        : field.hint();
  }

  /** What can be left empty says so, where one writes. */
  private static String label(Field field) {
    return switch (shape(field.input())) {
      case CHOICE, CHECKS, SOURCES, FILE, FILES -> field.label();
      case LINE, BOX, MARKDOWN, DAY ->
          field.needed() ? field.label() : field.label() + " (frivilligt)";
    };
  }

  private static Shape shape(Input input) {
    return switch (input) {
      case LINE, NUMBER, YEAR, LENGTH, WEB, DOI, ISBN, ISSN, ITEM -> Shape.LINE;
      case PARAGRAPH, LINES, ITEMS, LAW, ORDER -> Shape.BOX;
      case FILE -> Shape.FILE;
      case FILES -> Shape.FILES;
      case SOURCES -> Shape.SOURCES;
      case TEXT -> Shape.MARKDOWN;
      case DAY -> Shape.DAY;
      case CHOICE -> Shape.CHOICE;
      case THEMES, AUDIENCES -> Shape.CHECKS;
    };
  }

  private List<Option> options(Field field, Entry entry, Offers offers) {
    return switch (shape(field.input())) {
      case CHOICE -> chosen(field.choices(), List.of(entry.value(field.key())));
      case CHECKS -> chosen(labels(field.input()), entry.lines(field.key()));
      case FILE, FILES -> offers.of(field.key());
      case LINE, BOX, MARKDOWN, DAY, SOURCES -> List.of();
    };
  }

  private Map<String, String> labels(Input input) {
    var labels = new LinkedHashMap<String, String>();
    if (input == Input.THEMES) {
      stock.themes().forEach(it -> labels.put(it.slug(), it.title()));
    } else {
      Arrays.stream(Audience.values()).forEach(it -> labels.put(it.slug(), it.label()));
    }
    return labels;
  }

  /** What is chosen already is shown also when it can be chosen no more. */
  private static List<Option> chosen(Map<String, String> labels, List<String> chosen) {
    var all = new LinkedHashMap<>(labels);
    chosen.stream().filter(it -> !it.isEmpty()).forEach(it -> all.putIfAbsent(it, it));
    return all.entrySet().stream()
        .map(it -> new Option(it.getKey(), it.getValue(), chosen.contains(it.getKey())))
        .toList();
  }
}
