package lyhord.understanding;

import java.util.List;

/**
 * What was made of an utterance.
 *
 * @param topic the topic's id, or {@link #NONE}
 * @param confidence 0 to 1
 * @param candidates when unsure: one to three topics, best first; otherwise empty
 * @param also a second topic touched in the same turn ("Hej, jag heter Karin. Hur mår du?")
 * @param manners what was observed in the words, each with the words that show it
 * @param because why this topic, in Swedish, for those who write cases
 */
public record Understanding(
    Verdict verdict,
    String topic,
    double confidence,
    List<String> candidates,
    List<String> also,
    Form form,
    List<Observed> manners,
    List<String> because) {

  public static final String NONE = "none";

  /** How sure the interpreter is. */
  public enum Verdict {
    UNDERSTOOD,
    UNSURE,
    NOT_UNDERSTOOD
  }

  /** A manner, and the words it was heard in. */
  public record Observed(Manner manner, String words) {}
}
