package lyhord.media;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A feature that uses files. A file is public while a publisher shows it. */
public interface Publisher {

  /** Where these files are used, in drafts too. What is used cannot be deleted. */
  List<FileUse> uses(Set<UUID> files);

  /** Whether something that anyone may see shows the file. Asked at every download. */
  default boolean shows(UUID file) {
    return uses(Set.of(file)).stream().anyMatch(FileUse::published);
  }
}
