package lyhord.media.desk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lyhord.media.FileUse;
import lyhord.media.Publisher;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers, from every feature, where files are used. */
@Component
class Uses {
  private final ObjectProvider<Publisher> publishers;

  Uses(ObjectProvider<Publisher> publishers) {
    this.publishers = publishers;
  }

  List<FileUse> of(UUID file) {
    return of(Set.of(file)).getOrDefault(file, List.of());
  }

  Map<UUID, List<FileUse>> of(Collection<UUID> files) {
    var asked = Set.copyOf(files);
    return publishers.stream()
        .flatMap(it -> it.uses(asked).stream())
        .distinct()
        .collect(Collectors.groupingBy(FileUse::file));
  }
}
