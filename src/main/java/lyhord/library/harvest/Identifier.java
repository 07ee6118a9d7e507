package lyhord.library.harvest;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import lyhord.library.work.Imprint;

/** What a harvester knows an item by: {@code oai:lyhord.example:}, and the item's own id. */
final class Identifier {

  private static final Pattern FORM =
      Pattern.compile("oai:([^:]+):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

  private Identifier() {}

  static String of(UUID id, Imprint imprint) {
    return "oai:" + imprint.host() + ":" + id;
  }

  static Optional<UUID> read(String written, Imprint imprint) {
    var form = FORM.matcher(written);
    return form.matches() && form.group(1).equals(imprint.host())
        ? Optional.of(UUID.fromString(form.group(2)))
        : Optional.empty();
  }
}
