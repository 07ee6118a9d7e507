package lyhord.library.entry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that is written about an item. A draft may lack what is needed to publish.
 *
 * @param values what is written in each field, by its key; an empty field is not there
 */
public record Entry(Kind kind, Map<String, String> values) {

  private static final String UUIDS = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final Pattern KEY = Pattern.compile(UUIDS);
  private static final Pattern FILE = Pattern.compile("[(]fil:(" + UUIDS + ")[)]");

  /** Keeps the order of the form, and only what the kind has. */
  public Entry {
    var kept = new LinkedHashMap<String, String>();
    for (var field : kind.fields()) {
      var value = plain(field, values.getOrDefault(field.key(), "").strip());
      if (!value.isEmpty()) {
        kept.put(field.key(), value);
      }
    }
    values = java.util.Collections.unmodifiableMap(kept);
  }

  /** A file may be named by any address it has. */
  private static String plain(Field field, String value) {
    return field.input().isFiles()
        ? value.lines().map(Entry::key).collect(Collectors.joining("\n"))
        : value;
  }

  private static String key(String written) {
    var key = KEY.matcher(written);
    return key.find() ? key.group() : written;
  }

  /** Empty when nothing is written there. */
  public String value(String key) {
    return values.getOrDefault(key, "");
  }

  public List<String> lines(String key) {
    return value(key).lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
  }

  public Optional<LocalDate> day(String key) {
    return Optional.of(value(key)).filter(Input.DAY::holds).map(LocalDate::parse);
  }

  public String title() {
    return value("titel");
  }

  public String summary() {
    return value("ingress");
  }

  public String text() {
    return value("text");
  }

  public String language() {
    return values.getOrDefault("sprak", "sv");
  }

  public List<String> themes() {
    return lines("tema");
  }

  public List<Audience> audiences() {
    return lines("malgrupp").stream().flatMap(it -> Audience.withSlug(it).stream()).toList();
  }

  public List<Source> sources() {
    return lines("kallor").stream().flatMap(it -> Source.of(it).stream()).toList();
  }

  public List<Chapter> chapters() {
    return Chapter.read(lines("ordning"));
  }

  /** The year it is about or from, where that is one year. */
  public Optional<Integer> year() {
    return Optional.of(value("ar"))
        .filter(Input.YEAR::holds)
        .or(() -> day("datum").map(it -> String.valueOf(it.getYear())))
        .map(Integer::valueOf);
  }

  /** The files that it shows, in the order they are named. */
  public Set<UUID> files() {
    var inText = FILE.matcher(text()).results().map(it -> it.group(1));
    var named =
        kind.fields().stream()
            .filter(it -> it.input().isFiles())
            .flatMap(it -> lines(it.key()).stream())
            .filter(it -> KEY.matcher(it).matches());
    return Stream.concat(named, inText)
        .map(UUID::fromString)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The label of what is chosen in a field. */
  public String label(Field field) {
    return field.choices().getOrDefault(value(field.key()), value(field.key()));
  }
}
