package lyhord.library;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lyhord.law.LawBook;
import lyhord.library.entry.Entry;
import lyhord.library.entry.Field;
import lyhord.library.entry.Kind;
import lyhord.library.text.References;
import lyhord.library.text.Target;
import lyhord.media.StoredFile;
import lyhord.statute.Section;
import org.jspecify.annotations.Nullable;

/**
 * What an entry refers to, as it leads today.
 *
 * @param items those that can be read, by how they were named
 * @param files those that are here, by their keys
 */
record Cited(LawBook law, Map<String, Row> items, Map<UUID, StoredFile> files)
    implements References {

  private static final Pattern ITEM = Pattern.compile("bibliotek:([a-z]+/[a-z0-9-]+)");

  private static final Pattern LAW = Pattern.compile("lag:([a-z0-9-]+/[a-z0-9-]+)");

  /** Every item that is named in any field. */
  static Set<String> references(Entry entry) {
    var found = new TreeSet<String>();
    entry.kind().fields().forEach(field -> found.addAll(references(entry, field)));
    entry.themes().forEach(theme -> found.add("teman/" + theme));
    return found;
  }

  /** Every section that is referred to in running text, by address. */
  static Set<String> sections(Entry entry) {
    return entry.values().values().stream()
        .flatMap(it -> LAW.matcher(it).results())
        .map(it -> it.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Collection<String> references(Entry entry, Field field) {
    return switch (field.input()) {
      case ITEM, ITEMS -> entry.lines(field.key());
      case ORDER -> entry.chapters().stream().flatMap(it -> it.items().stream()).toList();
      case TEXT, PARAGRAPH ->
          ITEM.matcher(entry.value(field.key())).results().map(it -> it.group(1)).toList();
      default -> Set.of();
    };
  }

  static Optional<Section> section(LawBook law, String address) {
    var parts = address.split("/", 2);
    return parts.length == 2 ? law.section(parts[0], parts[1]) : Optional.empty();
  }

  /** The film or the sound that the entry is. */
  @Nullable StoredFile recording(Entry entry) {
    var key = entry.value(entry.kind() == Kind.FILM ? "fil" : "ljudfil");
    return files.values().stream()
        .filter(it -> it.id().toString().equals(key))
        .findFirst()
        .orElse(null);
  }

  @Override
  public Optional<Target> section(String address) {
    return section(law, address).map(it -> new Target(it.cited(), it.path()));
  }

  @Override
  public Optional<Target> item(String reference) {
    return Optional.ofNullable(items.get(reference)).map(it -> new Target(it.title(), it.path()));
  }

  @Override
  public Optional<Picture> picture(String key) {
    return files.values().stream()
        .filter(it -> it.type().isImage() && it.id().toString().equals(key))
        .findFirst()
        .map(it -> new Picture(it.path(), it.sourceSet()));
  }
}
