package lyhord.library.work;

/**
 * Who made something: a person, or an organisation, which has one name only.
 *
 * @param given empty for an organisation
 */
public record Creator(String family, String given) {

  /** Reads {@code Hjern, Anders}; what has no comma is an organisation. */
  static Creator of(String written) {
    var parts = written.split(",", 2);
    return parts.length == 2 && !parts[1].isBlank()
        ? new Creator(parts[0].strip(), parts[1].strip())
        : new Creator(written.strip(), "");
  }

  public boolean isPerson() {
    return !given.isEmpty();
  }

  /** {@code Hjern, Anders}. */
  public String inverted() {
    return isPerson() ? family + ", " + given : family;
  }

  /** {@code Anders Hjern}. */
  public String plain() {
    return isPerson() ? given + " " + family : family;
  }
}
