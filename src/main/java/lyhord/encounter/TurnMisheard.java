package lyhord.encounter;

import java.util.Objects;
import java.util.Optional;
import lyhord.dialogue.Encounter;
import lyhord.dialogue.Entry;
import lyhord.dialogue.Move;
import lyhord.dialogue.Names;
import lyhord.understanding.Understanding;
import lyhord.understanding.Understanding.Verdict;
import lyhord.understanding.Utterance;
import org.jspecify.annotations.Nullable;

/**
 * A turn was not understood, or not surely, or was something else than what was asked. Told again
 * for the same turn when more is known of it.
 *
 * @param said in the case's own words for those it knows by name
 * @param heard what it was taken for
 * @param disowned the interviewer said: that was not what I asked
 * @param meant the topic that the interviewer chose among the candidates
 */
public record TurnMisheard(
    Visit visit,
    int turn,
    Utterance said,
    Understanding heard,
    boolean disowned,
    @Nullable String meant) {

  /** What the latest move of a run tells of one of its turns. */
  static Optional<TurnMisheard> in(Run run, Move move) {
    return switch (move) {
      case Move.Asked asked ->
          asked.understanding().verdict() == Verdict.UNDERSTOOD
              ? Optional.empty()
              : run.encounter().lastTurn().map(turn -> of(run, turn, null));
      case Move.Clarified it -> turn(run, it.turn()).map(turn -> of(run, turn, it.topic()));
      case Move.Disowned it -> turn(run, it.turn()).map(turn -> of(run, turn, null));
      case Move.Entered it -> Optional.empty();
      case Move.Examined it -> Optional.empty();
      case Move.Assessed it -> Optional.empty();
    };
  }

  /** A ready question is in nobody's own words. */
  private static Optional<Entry.Turn> turn(Run run, int number) {
    return run.encounter().turns().filter(it -> it.number() == number && !it.picked()).findFirst();
  }

  private static TurnMisheard of(Run run, Entry.Turn turn, @Nullable String meant) {
    var scene = run.stage().scene();
    var client = scene.client(turn.client());
    var words = Names.saidTo(client).in(turn.text());
    var said = new Utterance(words, client.addressee(), before(run.encounter(), turn));
    return new TurnMisheard(
        run.visit(), turn.number(), said, turn.understanding(), turn.disowned(), meant);
  }

  private static @Nullable String before(Encounter encounter, Entry.Turn turn) {
    return encounter
        .turns()
        .filter(it -> it.number() < turn.number() && it.client().equals(turn.client()))
        .filter(Entry.Turn::counts)
        .map(it -> Objects.requireNonNull(it.topic()))
        .reduce((first, second) -> second)
        .orElse(null);
  }
}
