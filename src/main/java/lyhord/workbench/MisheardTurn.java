package lyhord.workbench;

import java.time.OffsetDateTime;
import lyhord.understanding.Addressee;
import lyhord.understanding.Utterance;
import org.jspecify.annotations.Nullable;

/**
 * Something a client did not understand, or took for something else.
 *
 * @param takenFor a topic, or none
 * @param verdict understood, unsure or not_understood
 * @param disowned whoever asked said that it was not what they asked
 * @param meant the topic that whoever asked chose themselves
 */
public record MisheardTurn(
    long id,
    Utterance said,
    String caseId,
    String takenFor,
    String verdict,
    boolean disowned,
    @Nullable String meant,
    OffsetDateTime at) {

  public String text() {
    return said.text();
  }

  public Addressee addressee() {
    return said.addressee();
  }
}
