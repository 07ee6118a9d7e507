package lyhord.media;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** A feature that uses files, as long as no other does in the tests. */
@Component
public class Gallery implements Publisher {
  private final Set<UUID> published = ConcurrentHashMap.newKeySet();
  private final Set<UUID> drafts = ConcurrentHashMap.newKeySet();

  public void publish(UUID file) {
    published.add(file);
  }

  public void draft(UUID file) {
    drafts.add(file);
  }

  public void empty() {
    published.clear();
    drafts.clear();
  }

  @Override
  public List<FileUse> uses(Set<UUID> files) {
    var all = new HashSet<>(published);
    all.addAll(drafts);
    all.retainAll(files);
    return all.stream()
        .map(it -> new FileUse(it, "En tavla", "/om", published.contains(it)))
        .toList();
  }
}
