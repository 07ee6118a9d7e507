package lyhord.dialogue.rehearsal;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import lyhord.dialogue.Debrief;
import lyhord.dialogue.Encounter;
import lyhord.dialogue.Entry;
import lyhord.dialogue.Feedback.CriticalError;
import lyhord.dialogue.Move;

/**
 * What an author expects of a visit at a line of a transcript.
 *
 * @param tell hears what was otherwise, with the line
 */
record Expectations(
    Encounter encounter, List<Move> moves, BiConsumer<Transcript.Line, String> tell) {

  void check(Transcript.Line line) {
    switch (line.verb()) {
      case ANSWER -> answer(line);
      case TRUST -> trust(line);
      case FOUND -> facts(line, true);
      case MISSED -> facts(line, false);
      case CRITICAL -> critical(line);
      case ROOM, QUESTION, PICK, CLARIFY, EXAMINE, CHOOSE, REPORT -> {}
    }
  }

  /** That a question was taken to be about what the author says, and put as the author says. */
  void understood(Transcript.Line line, Transcript.Question asked, Entry.Turn turn) {
    var topic = turn.topic() == null ? "inget säkert" : turn.topic();
    if (asked.topic() != null && !asked.topic().equals(topic)) {
      var candidates = turn.understanding().candidates();
      tell.accept(
          line,
          "Frågan uppfattades som %s%s, inte %s. Lägg till exempel i frågebanken eller skriv om."
              .formatted(topic, candidates.isEmpty() ? "" : " " + candidates, asked.topic()));
    }
    var form = turn.understanding().form().swedish();
    if (asked.form() != null && !asked.form().equals(form)) {
      tell.accept(line, "Frågan hördes som %s, inte %s.".formatted(form, asked.form()));
    }
  }

  private void answer(Transcript.Line line) {
    var expected = line.rest().replaceAll("^\"|\"$", "");
    var says = encounter.lastReply().map(Entry.Reply::says).orElse("");
    var fits =
        (expected.endsWith("…") && !says.equals(expected))
            ? says.startsWith(expected.substring(0, expected.length() - 1).stripTrailing())
            : says.equals(expected);
    if (!fits) {
      tell.accept(line, "Klienten sa: %s".formatted(says.isEmpty() ? "ingenting" : says));
    }
  }

  private void trust(Transcript.Line line) {
    var now = encounter.trust().get(encounter.currentRoom().clients().getFirst());
    if (!String.valueOf(now).equals(line.rest())) {
      tell.accept(line, "Tilliten är %s, inte %s.".formatted(now, line.rest()));
    }
  }

  private void facts(Transcript.Line line, boolean found) {
    for (var id : line.ids()) {
      if (!encounter.scene().facts().containsKey(id)) {
        tell.accept(line, "Faktumet %s finns inte.".formatted(id));
      } else if (encounter.found().containsKey(id) != found) {
        tell.accept(line, id + (found ? " kom aldrig fram." : " kom fram."));
      }
    }
  }

  private void critical(Transcript.Line line) {
    if (!encounter.over()) {
      tell.accept(line, "kritiskt skrivs efter bedöm och anmälan.");
      return;
    }
    var errors =
        Debrief.of(encounter.scene(), moves).criticalErrors().stream()
            .map(CriticalError::id)
            .collect(Collectors.toSet());
    var expected = line.rest().equals("inget") ? Set.<String>of() : Set.copyOf(line.ids());
    if (!errors.equals(expected)) {
      tell.accept(line, "De kritiska felen är %s.".formatted(errors.isEmpty() ? "inget" : errors));
    }
  }
}
