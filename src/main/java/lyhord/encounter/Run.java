package lyhord.encounter;

import java.util.List;
import java.util.OptionalInt;
import lyhord.clinic.Stage;
import lyhord.dialogue.Debrief;
import lyhord.dialogue.Encounter;
import lyhord.dialogue.Entry;
import lyhord.dialogue.Move;

/** A visit as it stands: the case in its version, the moves, and the encounter they make. */
public record Run(Visit visit, Stage stage, List<Move> moves, Encounter encounter) {

  /** What the finished visit shows. */
  public Debrief debrief() {
    return Debrief.of(stage.scene(), moves);
  }

  /**
   * How many moves had been made when a turn was about to be said; empty when there is no such
   * turn. Entries and moves are numbered differently, so the visit is played again to find out.
   */
  OptionalInt movesBefore(int turn) {
    var now = Encounter.begin(stage.scene());
    for (var made = 0; made < moves.size(); made++) {
      now = now.after(moves.get(made));
      if (now.entries().size() >= turn) {
        var isTurn = turn > 0 && now.entries().get(turn - 1) instanceof Entry.Turn;
        return isTurn ? OptionalInt.of(made) : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  Run after(List<Move> more) {
    if (more.isEmpty()) {
      return this;
    }
    var all = new java.util.ArrayList<>(moves);
    var now = encounter;
    for (var move : more) {
      all.add(move);
      now = now.after(move);
    }
    return new Run(visit, stage, List.copyOf(all), now);
  }

  /** How many entries there were when so many moves had been made. */
  int entriesAfter(int made) {
    return made < 0 || made >= moves.size()
        ? encounter.entries().size()
        : Encounter.of(stage.scene(), moves.subList(0, made)).entries().size();
  }

  Run of(Visit found) {
    return new Run(found, stage, moves, encounter);
  }
}
