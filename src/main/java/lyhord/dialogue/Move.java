package lyhord.dialogue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import lyhord.understanding.Understanding;
import org.jspecify.annotations.Nullable;

/** Something the interviewer did. An encounter is its list of moves; nothing is ever taken back. */
public sealed interface Move {

  Instant at();

  /**
   * Said or asked something.
   *
   * @param client whom it was said to
   * @param by who said it, when two practise together
   * @param picked chosen among the ready questions of an area
   */
  record Asked(
      Instant at,
      String client,
      String text,
      @Nullable String by,
      boolean picked,
      Understanding understanding)
      implements Move {}

  /** Chose one of the candidates for a turn that was not surely understood. */
  record Clarified(Instant at, int turn, String topic) implements Move {}

  /** Said of a turn: that was not what I asked. */
  record Disowned(Instant at, int turn) implements Move {}

  /** Went to a room, or asked someone in or out. */
  record Entered(Instant at, String room) implements Move {}

  /** Examined, ordered a test or handed out a form. */
  record Examined(Instant at, String examination, String reason) implements Move {}

  /** Handed in the assessment; the conversation is over. */
  record Assessed(Instant at, Judgement judgement) implements Move {}

  /**
   * What the learner concluded.
   *
   * @param choices option to the turns it rests on
   */
  record Judgement(
      Map<String, List<Integer>> choices,
      Assessment.Report report,
      List<Integer> reportTurns,
      String reason,
      String plan) {}
}
