package lyhord.library.harvest;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lyhord.library.entry.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What is told of an item: that it is here and how it reads, or that it is gone.
 *
 * @param at when that became so
 */
record Holding(
    UUID id, Kind kind, List<String> themes, OffsetDateTime at, @Nullable Description description) {

  /** As it can be read now. */
  record Description(String slug, String fields, OffsetDateTime firstAt) {}

  Place place() {
    return new Place(at.toInstant(), id);
  }

  boolean isGone() {
    return description == null;
  }
}
