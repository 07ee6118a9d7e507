package lyhord.dialogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import lyhord.dialogue.Assessment.Report;
import lyhord.understanding.Form;
import lyhord.understanding.Manner;
import lyhord.understanding.Understanding;
import lyhord.understanding.Understanding.Observed;
import lyhord.understanding.Understanding.Verdict;

/** A visit in the small case, move by move, without an interpreter in between. */
final class Talk {
  private static final Instant BEGAN = Instant.parse("2026-11-22T09:00:00Z");

  private final List<Move> moves = new ArrayList<>();

  /** A visit that begins in a room. */
  static Talk in(String room) {
    return new Talk().enter(room);
  }

  Talk enter(String room) {
    return take(new Move.Entered(now(), room));
  }

  Talk ask(String client, String topic) {
    return ask(client, topic, Form.YES_NO);
  }

  Talk ask(String client, String topic, Form form, Manner... manners) {
    return said(client, heard(Verdict.UNDERSTOOD, topic, form, List.of(), manners));
  }

  /** Asks about one topic and touches another in the same breath. */
  Talk askAndTouch(String client, String topic, String also) {
    var both =
        new Understanding(
            Verdict.UNDERSTOOD,
            topic,
            1,
            List.of(),
            List.of(also),
            Form.OPEN,
            List.of(),
            List.of());
    return said(client, both);
  }

  Talk unsure(String client, String... candidates) {
    var maybe = List.of(candidates);
    return said(client, heard(Verdict.UNSURE, Understanding.NONE, Form.OPEN, maybe));
  }

  Talk garbled(String client) {
    var nothing = List.<String>of();
    return said(client, heard(Verdict.NOT_UNDERSTOOD, Understanding.NONE, Form.OPEN, nothing));
  }

  Talk clarify(int turn, String topic) {
    return take(new Move.Clarified(now(), turn, topic));
  }

  Talk disown(int turn) {
    return take(new Move.Disowned(now(), turn));
  }

  Talk examine(String examination, String reason) {
    return take(new Move.Examined(now(), examination, reason));
  }

  /** Hands in, with each option resting on the same entries. */
  Talk assess(Report report, List<Integer> cited, String... options) {
    var choices = new LinkedHashMap<String, List<Integer>>();
    Arrays.stream(options).forEach(option -> choices.put(option, cited));
    var judgement = new Move.Judgement(choices, report, cited, "Därför", "Sedan");
    return take(new Move.Assessed(now(), judgement));
  }

  Encounter state() {
    return Encounter.of(SmallCase.NILS, moves);
  }

  Debrief debrief() {
    return Debrief.of(SmallCase.NILS, moves);
  }

  Entry.Turn turn(int number) {
    return (Entry.Turn) state().entries().get(number - 1);
  }

  /** What was said last. */
  String says() {
    var reply = state().lastTurn().orElseThrow().reply();
    return reply == null ? "" : reply.says();
  }

  int trust(String client) {
    return state().trust().getOrDefault(client, -1);
  }

  List<Move> moves() {
    return List.copyOf(moves);
  }

  Talk take(Move move) {
    moves.add(move);
    return this;
  }

  private Talk said(String client, Understanding understanding) {
    return take(new Move.Asked(now(), client, "Hur är det?", null, false, understanding));
  }

  private Instant now() {
    return BEGAN.plusSeconds(20L * moves.size());
  }

  private static Understanding heard(
      Verdict verdict, String topic, Form form, List<String> candidates, Manner... manners) {
    var observed = Arrays.stream(manners).map(it -> new Observed(it, "så")).toList();
    return new Understanding(verdict, topic, 1, candidates, List.of(), form, observed, List.of());
  }
}
