package lyhord.library.desk.link;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A page leads to an address that does not answer. */
record Broken(
    String address,
    String problem,
    OffsetDateTime since,
    @Nullable OffsetDateTime answered,
    UUID item,
    String title) {}
