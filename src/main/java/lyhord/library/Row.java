package lyhord.library;

import java.time.LocalDate;
import java.util.UUID;
import lyhord.library.entry.Kind;

/** An item as it stands in a list. */
public record Row(UUID id, Kind kind, String slug, String title, String summary, LocalDate day) {

  public String path() {
    return kind.path() + "/" + slug;
  }

  public String reference() {
    return kind.slug() + "/" + slug;
  }
}
