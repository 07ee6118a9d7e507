package lyhord.library;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.UUID;
import lyhord.library.entry.Entry;
import lyhord.library.entry.Kind;
import lyhord.library.work.Imprint;
import lyhord.library.work.Work;
import lyhord.media.StoredFile;
import org.jspecify.annotations.Nullable;

/**
 * Something in the library, as everyone can read it now.
 *
 * @param firstAt when it could first be read
 * @param publishedAt when what is written in it was last changed
 * @param editor who changed it; empty when it came with Lyhörd, or the editor is a member no more
 */
public record Item(
    UUID id,
    String slug,
    int revision,
    Entry entry,
    OffsetDateTime firstAt,
    OffsetDateTime publishedAt,
    String editor) {

  /** Begins the keys by which items are found. */
  public static final String SOURCE = "library";

  /** Tells it from all else that can be found. */
  public String key() {
    return key(id);
  }

  static String key(UUID id) {
    return SOURCE + ":" + id;
  }

  public Kind kind() {
    return entry.kind();
  }

  public String path() {
    return kind().path() + "/" + slug;
  }

  /** How other items refer to it: {@code metoder/trappan}. */
  public String reference() {
    return kind().slug() + "/" + slug;
  }

  /** As its recording tells how long it is, when nobody has written that. */
  Item timed(@Nullable StoredFile recording) {
    if (recording == null || recording.length().isZero() || !entry.value("langd").isEmpty()) {
      return this;
    }
    var values = new HashMap<>(entry.values());
    values.put("langd", recording.clock());
    return new Item(id, slug, revision, new Entry(kind(), values), firstAt, publishedAt, editor);
  }

  /** As it is described to others. */
  public Work work(Imprint imprint) {
    return new Work(id, entry, imprint.address(path()), imprint.publisher(), firstAt, publishedAt);
  }
}
