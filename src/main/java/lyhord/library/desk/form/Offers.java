package lyhord.library.desk.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lyhord.library.desk.act.Moment;
import lyhord.library.desk.form.FormPage.Option;
import lyhord.library.desk.form.FormPage.Picture;
import lyhord.library.entry.Entry;
import lyhord.media.FileType;
import lyhord.media.LatestFiles;
import lyhord.media.LatestFiles.Latest;

/** The files that an editor can choose among in the form of an entry, all fetched at once. */
final class Offers {

  private static final int MOST_PICTURES = 12;

  private final Entry entry;
  private final FileType.Kind kind;
  private final List<Latest> files;

  private Offers(Entry entry, FileType.Kind kind, List<Latest> files) {
    this.entry = entry;
    this.kind = kind;
    this.files = files;
  }

  static Offers of(Entry entry, LatestFiles latest) {
    var kind = fitting(entry);
    return new Offers(entry, kind, latest.of(Set.of(kind, FileType.Kind.IMAGE), entry.files()));
  }

  private static FileType.Kind fitting(Entry entry) {
    return switch (entry.kind()) {
      case FILM -> FileType.Kind.FILM;
      case EPISODE -> FileType.Kind.SOUND;
      case PUBLICATION, METHOD, FACT, LINK, NEWS, CONSULTATION, ARTICLE, THEME ->
          FileType.Kind.DOCUMENT;
    };
  }

  /** Those that are chosen in the order they were, and then the latest. */
  List<Option> of(String field) {
    var options = new LinkedHashMap<String, Option>();
    var chosen = entry.lines(field).stream().map(it -> new Option(it, label(it), true));
    var others =
        files.stream()
            .filter(it -> it.type().kind() == kind)
            .limit(LatestFiles.MOST)
            .map(it -> new Option(it.id().toString(), label(it), false));
    Stream.concat(chosen, others).forEach(it -> options.putIfAbsent(it.value(), it));
    return List.copyOf(options.values());
  }

  private String label(String key) {
    return files.stream()
        .filter(it -> it.id().toString().equals(key))
        .findFirst()
        .map(Offers::label)
        .orElse(key + " (finns inte bland filerna)");
  }

  private static String label(Latest file) {
    return "%s, %s, %s"
        .formatted(file.name(), file.type().swedish(), Moment.written(file.uploadedAt()));
  }

  /** How long the film or the sound that is chosen is; empty when nobody knows. */
  String length() {
    return files.stream()
        .filter(it -> entry.files().contains(it.id()))
        .map(Latest::clock)
        .filter(it -> !it.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** The latest pictures, as they are written in a text. */
  List<Picture> pictures() {
    return files.stream()
        .filter(it -> it.type().isImage())
        .limit(MOST_PICTURES)
        .map(Offers::picture)
        .toList();
  }

  private static Picture picture(Latest file) {
    var key = file.id().toString();
    return new Picture(key, label(file), "![%s](fil:%s)".formatted(shows(file), key));
  }

  /** Without signs that end what a picture shows too early. */
  private static String shows(Latest picture) {
    var words = picture.alternative().isEmpty() ? picture.name() : picture.alternative();
    return words.replaceAll("[\\[\\]\\\\\\s]+", " ").strip();
  }
}
