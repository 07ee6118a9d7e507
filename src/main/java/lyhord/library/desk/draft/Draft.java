package lyhord.library.desk.draft;

import java.time.OffsetDateTime;
import java.util.UUID;
import lyhord.library.entry.Entry;
import lyhord.library.entry.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What is being written about an item; where nothing is, what was written last.
 *
 * @param revision that holds just this; 0 when it has been changed since it was kept
 * @param published the revision that everyone reads; 0 when none
 */
public record Draft(
    UUID item,
    String slug,
    Stamp stamp,
    int revision,
    int published,
    Entry entry,
    Saved saved,
    boolean withdrawn) {

  /** When and by whom. */
  public record Saved(@Nullable OffsetDateTime at, @Nullable UUID by, String name) {}

  public Kind kind() {
    return entry.kind();
  }

  /** Whether there is anything that has not been published. */
  public boolean isBegun() {
    return stamp.version() > 0;
  }

  public boolean isPublished() {
    return published > 0;
  }

  public String path() {
    return path(item);
  }

  public static String path(UUID item) {
    return "/redaktion/bibliotek/" + item;
  }

  /** Where everyone reads it. */
  public String publicPath() {
    return kind().path() + "/" + slug;
  }

  public String title() {
    return entry.title().isEmpty() ? "Utan titel" : entry.title();
  }
}
