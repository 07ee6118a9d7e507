package lyhord.library.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lyhord.content.Nearest;

/** Finds what is wrong with an entry that is to be published. */
public final class Faults {

  private static final int LONGEST_SUMMARY = 400;
  private static final int LONGEST_TITLE = 250;
  private static final int LONGEST_TEXT = 100_000;
  private static final Pattern MARK = Pattern.compile("\\[\\^([^\\]\\s]+)]");
  private static final Pattern LAW = Pattern.compile("[<(]lag:([^>)\\s]+)[>)]");
  private static final Pattern FILE = Pattern.compile("[(]fil:([^)\\s]+)[)]");
  private static final Pattern ITEM = Pattern.compile("[<(]bibliotek:([^>)\\s]+)[>)]");

  /** One thing only, which must be there to be named. */
  private static final Set<Input> ALONE = Set.of(Input.ITEM, Input.FILE);

  private final Entry entry;
  private final Inventory inventory;
  private final List<Fault> faults = new ArrayList<>();

  private Faults(Entry entry, Inventory inventory) {
    this.entry = entry;
    this.inventory = inventory;
  }

  public static List<Fault> of(Entry entry, Inventory inventory) {
    var faults = new Faults(entry, inventory);
    entry.kind().fields().forEach(faults::look);
    faults.lengths();
    faults.text();
    return List.copyOf(faults.faults);
  }

  private void look(Field field) {
    var value = entry.value(field.key());
    if (value.isEmpty()) {
      unless(!field.needed(), field.key(), field.label() + " saknas. Fyll i det.");
      return;
    }
    unless(field.input().holds(value), field.key(), field.input().advice());
    var words = field.choices().keySet();
    unless(
        words.isEmpty() || words.contains(value),
        field.key(),
        value + " går inte att välja." + Nearest.hint(value, words));
    if (field.input().isMany() || ALONE.contains(field.input())) {
      entry.lines(field.key()).forEach(line -> look(field, line));
    }
  }

  private void look(Field field, String line) {
    var fault =
        switch (field.input()) {
          case ITEM, ITEMS -> item(line);
          case ORDER -> line.startsWith("##") ? "" : item(line);
          case THEMES -> item("teman/" + line);
          case AUDIENCES -> Audience.withSlug(line).isPresent() ? "" : line + " är ingen målgrupp.";
          case LAW -> inventory.hasSection(line) ? "" : line + " finns inte bland lagrummen.";
          case SOURCES ->
              Source.of(line).isPresent()
                  ? ""
                  : "Skriv källan som nyckel | källa | läst eller känt | adress: " + line;
          case FILE, FILES ->
              inventory.hasFile(line) ? "" : "Filen " + line + " finns inte bland de uppladdade.";
          case LINE, PARAGRAPH, TEXT, LINES, NUMBER, YEAR, DAY, LENGTH, WEB, DOI -> "";
          case ISBN, ISSN, CHOICE -> "";
        };
    unless(fault.isEmpty(), field.key(), fault);
  }

  private String item(String reference) {
    return inventory.hasItem(reference)
        ? ""
        : reference + " finns inte i biblioteket. Skriv som metoder/trappan.";
  }

  private void lengths() {
    longest("titel", LONGEST_TITLE);
    longest("ingress", LONGEST_SUMMARY);
    longest("text", LONGEST_TEXT);
  }

  private void longest(String key, int most) {
    var length = entry.value(key).length();
    unless(
        length <= most,
        key,
        "Texten har " + length + " tecken. Korta den till högst " + most + ".");
  }

  /**
   * Every claim is to lead to its source, and every reference to something. A source that no claim
   * leads to says in a publication where the record itself comes from.
   */
  private void text() {
    var keys = entry.sources().stream().map(Source::key).collect(Collectors.toSet());
    var used = new HashSet<String>();
    for (var field : entry.kind().fields()) {
      var value = entry.value(field.key());
      found(MARK, value).forEach(key -> marked(field, key, keys, used));
      for (var address : found(LAW, value)) {
        unless(
            inventory.hasSectionAt(address), field.key(), "Lagrummet " + address + " finns inte.");
      }
      for (var file : found(FILE, value)) {
        unless(inventory.hasFile(file), field.key(), "Bilden " + file + " finns inte.");
      }
      found(ITEM, value).forEach(it -> unless(item(it).isEmpty(), field.key(), item(it)));
    }
    keys.removeAll(used);
    unless(
        entry.text().isEmpty() || keys.isEmpty() || entry.kind() == Kind.PUBLICATION,
        "kallor",
        "Ingen mening pekar på källan " + String.join(", ", keys) + ". Sätt [^nyckel] efter den.");
  }

  private void marked(Field field, String key, Set<String> keys, Set<String> used) {
    used.add(key);
    unless(keys.contains(key), field.key(), "Källan " + key + " saknas bland källorna.");
  }

  private static Set<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(it -> it.group(1)).collect(Collectors.toSet());
  }

  private void unless(boolean right, String key, String advice) {
    if (!right) {
      faults.add(new Fault(key, advice));
    }
  }
}
