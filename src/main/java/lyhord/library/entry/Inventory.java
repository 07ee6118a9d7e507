package lyhord.library.entry;

/** What an entry may refer to. */
public interface Inventory {

  /** Whether there is such an item: {@code metoder/trappan}. */
  boolean hasItem(String reference);

  /** Whether there is such a file, by its key. */
  boolean hasFile(String key);

  /** Whether there is such a section: {@code HSL 5:7}. */
  boolean hasSection(String reference);

  /** The same by address: {@code hsl/5-7}. */
  boolean hasSectionAt(String address);
}
