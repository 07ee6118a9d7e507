package lyhord.media.serving;

import java.util.Optional;
import java.util.UUID;
import lyhord.media.Files;
import lyhord.media.Publisher;
import lyhord.media.StoredFile;
import lyhord.member.Member;
import lyhord.member.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Finding is authorising: a stranger finds what something published shows, an editor everything.
 */
@Component
class Visibility {
  private final Files files;
  private final ObjectProvider<Publisher> publishers;

  Visibility(Files files, ObjectProvider<Publisher> publishers) {
    this.files = files;
    this.publishers = publishers;
  }

  /** A file, and whether anyone may keep it. */
  record Seen(StoredFile file, boolean isPublic) {}

  Optional<Seen> find(UUID id, @Nullable Member visitor) {
    var shown = publishers.stream().anyMatch(it -> it.shows(id));
    if (!shown && (visitor == null || !visitor.is(Role.EDITOR))) {
      return Optional.empty();
    }
    return files.find(id).map(it -> new Seen(it, shown));
  }
}
