package lyhord.understanding;

import java.util.List;
import lyhord.understanding.Understanding.Verdict;

/**
 * One sentence, and what was made of it.
 *
 * @param topics the likeliest, best first, whatever the verdict
 * @param leans understood only by what was talked about before
 */
record Heard(
    String text,
    Form form,
    List<String> topics,
    Verdict verdict,
    double confidence,
    boolean leans,
    List<String> because) {

  private static final int MOST = 3;
  private static final double CLEAR = .7;

  /** The topic it was taken to be about, or {@link Understanding#NONE}. */
  String topic() {
    return isUnderstood() ? topics.getFirst() : Understanding.NONE;
  }

  boolean isUnderstood() {
    return verdict != Verdict.NOT_UNDERSTOOD;
  }

  /** Whether what is said after it can no longer lean on what was talked about before. */
  boolean movesOn() {
    return verdict == Verdict.UNDERSTOOD && !leans;
  }

  /** What the words themselves show that it is about, or {@link Understanding#NONE}. */
  String shown() {
    return movesOn() && confidence >= CLEAR ? topic() : Understanding.NONE;
  }

  /** What to ask "Menade du …?" about. */
  List<String> candidates() {
    return verdict == Verdict.UNSURE ? topics.subList(0, Math.min(MOST, topics.size())) : List.of();
  }
}
