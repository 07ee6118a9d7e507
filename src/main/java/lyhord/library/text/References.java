package lyhord.library.text;

import java.util.Optional;

/** Finds what a text refers to. */
public interface References {

  /** A section by its address: {@code hsl/5-7}. */
  Optional<Target> section(String address);

  /** An item in the library: {@code metoder/trappan}. */
  Optional<Target> item(String reference);

  /** An image by its key. */
  Optional<Picture> picture(String key);

  /** A picture as it is shown. */
  record Picture(String path, String widths) {}
}
