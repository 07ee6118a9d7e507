package lyhord.library.feed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lyhord.library.entry.Entry;
import lyhord.media.Files;
import lyhord.media.StoredFile;
import org.springframework.stereotype.Component;

/** What can be listened to in episodes. */
@Component
class Recordings {
  private final Files files;

  Recordings(Files files) {
    this.files = files;
  }

  Optional<StoredFile> of(Entry entry) {
    return Optional.ofNullable(of(List.of(entry)).get(entry));
  }

  /** All in one question. An episode without sound is not there. */
  Map<Entry, StoredFile> of(List<Entry> entries) {
    var keys =
        entries.stream()
            .flatMap(it -> it.files().stream())
            .collect(Collectors.toCollection(java.util.LinkedHashSet<UUID>::new));
    var found = files.find((Set<UUID>) keys);
    return entries.stream()
        .distinct()
        .flatMap(entry -> recorded(entry, found).stream())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Optional<Map.Entry<Entry, StoredFile>> recorded(
      Entry entry, Map<UUID, StoredFile> found) {
    return found.values().stream()
        .filter(it -> it.id().toString().equals(entry.value("ljudfil")))
        .findFirst()
        .map(it -> Map.entry(entry, it));
  }
}
