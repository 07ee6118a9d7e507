package lyhord.library.harvest;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** After what a list goes on: what was changed last among those told, and which of them it was. */
record Place(Instant at, UUID id) {

  /** Before all that was changed then. */
  static Place before(Instant at) {
    return new Place(at, new UUID(0, 0));
  }

  static Place of(long micros, UUID id) {
    return new Place(Instant.EPOCH.plus(micros, ChronoUnit.MICROS), id);
  }

  /** As finely as the database counts. */
  long micros() {
    return ChronoUnit.MICROS.between(Instant.EPOCH, at);
  }

  OffsetDateTime time() {
    return at.atOffset(ZoneOffset.UTC);
  }
}
