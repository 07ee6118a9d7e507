package lyhord.workbench.example;

import java.time.OffsetDateTime;
import java.util.UUID;
import lyhord.understanding.Addressee;
import lyhord.understanding.Bank;
import org.jspecify.annotations.Nullable;

/** A sentence that an editor has made an example of a topic; the author may have left. */
record Example(
    UUID id,
    String topic,
    Addressee addressee,
    String text,
    @Nullable String author,
    OffsetDateTime at) {

  Bank.Example inBank() {
    return Examples.inBank(topic, addressee, text);
  }
}
