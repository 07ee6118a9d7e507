package lyhord.library.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lyhord.content.Reading;
import lyhord.content.Yaml;

/**
 * An item that comes with Lyhörd, as it is written under content/library.
 *
 * @param slug the name of its file
 */
public record Shipped(String slug, Entry entry) {

  private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

  private record File(Kind kind, Path path, Yaml yaml) {

    String slug() {
      return path.getFileName().toString().replace(".yaml", "");
    }

    String reference() {
      return kind.slug() + "/" + slug();
    }
  }

  /**
   * Reads every item in the folder {@code library}.
   *
   * @param hasSection whether there is a section of law: {@code HSL 5:7}
   * @param hasSectionAt the same by address: {@code hsl/5-7}
   * @throws lyhord.content.Mistakes with file, line and what to do
   */
  public static List<Shipped> read(
      Path content, Predicate<String> hasSection, Predicate<String> hasSectionAt) {
    var reading = new Reading(content);
    var folder = content.resolve("library");
    var files = new ArrayList<File>();
    for (var path : under(folder)) {
      Kind.withSlug(folder.relativize(path).getName(0).toString())
          .ifPresentOrElse(
              kind -> files.add(new File(kind, path, reading.open(path))),
              () -> reading.mistake(reading.name(path), 1, misplaced()));
    }
    var references = files.stream().map(File::reference).collect(Collectors.toSet());
    var inventory = new Known(references, hasSection, hasSectionAt);
    var items = files.stream().map(file -> item(file, inventory)).toList();
    reading.finish();
    return items;
  }

  private static Shipped item(File file, Inventory inventory) {
    if (!file.slug().matches(SLUG)) {
      file.yaml().mistake("Filens namn blir adressen. Skriv det med a-z, 0-9 och bindestreck.");
    }
    var entry = new EntryReader(file.yaml()).read(file.kind());
    for (var fault : Faults.of(entry, inventory)) {
      file.yaml().mistake(fault.key(), fault.key() + ": " + fault.advice());
    }
    return new Shipped(file.slug(), entry);
  }

  private static List<Path> under(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.walk(folder, 2)) {
      return files.filter(it -> it.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String misplaced() {
    var folders = Arrays.stream(Kind.values()).map(Kind::slug).collect(Collectors.joining(", "));
    return "Filen ligger inte i en mapp för sin sort. Mapparna är: " + folders + ".";
  }

  private record Known(
      Set<String> references, Predicate<String> hasSection, Predicate<String> hasSectionAt)
      implements Inventory {

    @Override
    public boolean hasItem(String reference) {
      return references.contains(reference);
    }

    /** What ships is text. */
    @Override
    public boolean hasFile(String key) {
      return false;
    }

    @Override
    public boolean hasSection(String reference) {
      return hasSection.test(reference);
    }

    @Override
    public boolean hasSectionAt(String address) {
      return hasSectionAt.test(address);
    }
  }
}
