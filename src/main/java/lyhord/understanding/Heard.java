package lyhord.understanding;

import java.util.List;
import lyhord.understanding.Understanding.Verdict;

/**
 * One sentence, and what was made of it.
 *
 * @param topics the likeliest, best first, whatever the verdict
 */
record Heard(
    String text,
    Form form,
    List<String> topics,
    Verdict verdict,
    double confidence,
    List<String> because) {

  private static final int MOST = 3;

  /** The topic it was taken to be about, or {@link Understanding#NONE}. */
  String topic() {
    return isUnderstood() ? topics.getFirst() : Understanding.NONE;
  }

  boolean isUnderstood() {
    return verdict != Verdict.NOT_UNDERSTOOD;
  }

  boolean isSure() {
    return verdict == Verdict.UNDERSTOOD;
  }

  /** What to ask "Menade du …?" about. */
  List<String> candidates() {
    return verdict == Verdict.UNSURE ? topics.subList(0, Math.min(MOST, topics.size())) : List.of();
  }
}
