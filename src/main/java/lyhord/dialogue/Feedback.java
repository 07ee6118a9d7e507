package lyhord.dialogue;

import java.util.List;
import java.util.Map;
import lyhord.statute.Reference;

/** The debrief's words, as authored. */
public record Feedback(
    List<When> headlines,
    List<Voice> aftermath,
    List<Voice> childsSide,
    List<CriticalError> criticalErrors,
    Map<Dimension, List<Sign>> dimensions,
    List<Reading> reading) {

  /** Words that hold under a condition. */
  public record When(Condition condition, String text) {}

  /**
   * Something to look for in a visit.
   *
   * @param shortfall what should not be there; it is told when it is, and never counted
   */
  public record Sign(Condition condition, String text, boolean shortfall) {}

  /** Somebody who tells; "Elsa, tre månader senare". */
  public record Voice(String who, List<When> paragraphs) {}

  /** Something that must be seen first, with the paragraph that explains why. */
  public record CriticalError(
      String id, Condition condition, String text, String reason, List<Reference> law) {}

  /** Where to read on. */
  public record Reading(Condition condition, String title, String why, List<Reference> law) {}
}
