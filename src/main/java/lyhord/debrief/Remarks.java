package lyhord.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import lyhord.debrief.DebriefPage.Note;
import lyhord.dialogue.Case;
import lyhord.dialogue.Debrief;
import lyhord.dialogue.Encounter;
import lyhord.dialogue.Entry;
import lyhord.understanding.Form;

/** What there is to notice in a turn. */
final class Remarks {
  private final Debrief debrief;
  private final Case scene;

  Remarks(Debrief debrief) {
    this.debrief = debrief;
    scene = debrief.encounter().scene();
  }

  List<Note> on(Entry.Turn turn) {
    var notes = new ArrayList<Note>();
    if (!turn.counts()) {
      notes.add(new Note(whyNotCounted(turn), 0));
      notes.addAll(revealed(turn.reveals(), turn.number()));
      return notes;
    }
    var reply = turn.reply();
    if (reply != null && reply.unreliable()) {
      notes.add(new Note("Svaret går inte att lita på. " + whyUnreliable(turn), 0));
    }
    notes.addAll(revealed(turn.reveals(), turn.number()));
    turn.takesUp().forEach(cue -> notes.add(takenUp(cue)));
    turn.opens().forEach(cue -> notes.add(opened(cue)));
    unsaid(turn).forEach(notes::add);
    return notes;
  }

  private static String whyNotCounted(Entry.Turn turn) {
    if (turn.disowned()) {
      return "Du sa att det inte var det du frågade. Repliken räknas inte.";
    }
    return turn.waits()
        ? "Vi var inte säkra på vad du menade. Repliken räknas inte."
        : "Vi förstod inte vad du menade. Repliken räknas inte.";
  }

  private String whyUnreliable(Entry.Turn turn) {
    var name = scene.client(turn.client()).name();
    var room = Objects.requireNonNull(scene.rooms().get(turn.room()));
    var others =
        room.clients().stream()
            .filter(it -> !it.equals(turn.client()))
            .map(it -> scene.client(it).name())
            .toList();
    if (turn.understanding().form() == Form.LEADING) {
      return "Frågan gav " + name + " svaret färdigt.";
    }
    return others.isEmpty() ? "" : Phrases.list(others) + " hörde vad " + name + " sa.";
  }

  /** Each fact where it first came out. */
  List<Note> revealed(Set<String> facts, int entry) {
    return facts.stream()
        .filter(fact -> Integer.valueOf(entry).equals(debrief.encounter().found().get(fact)))
        .map(fact -> new Note("Du fick veta: " + truth(fact), 0))
        .toList();
  }

  private Note takenUp(String cue) {
    var opened = Objects.requireNonNull(debrief.encounter().cues().get(cue));
    return new Note("Här tog du upp öppningen.", opened.entry());
  }

  private Note opened(String cue) {
    var noticed = Objects.requireNonNull(scene.cues().get(cue)).noticed();
    var takenUp = open(cue).takenUp();
    return takenUp == null
        ? new Note(noticed + " Det var en öppning som du inte tog upp.", 0)
        : new Note(noticed + " Det var en öppning, och du tog upp den.", takenUp);
  }

  private Encounter.OpenCue open(String cue) {
    return Objects.requireNonNull(debrief.encounter().cues().get(cue));
  }

  private Stream<Note> unsaid(Entry.Turn turn) {
    return debrief.openings().getOrDefault(turn.number(), Set.of()).stream()
        .map(fact -> new Note("En öppen inbjudan här hade kunnat ge: " + truth(fact), 0));
  }

  /** Something stood open here, and was not taken up then or later. */
  boolean hasOpening(Entry.Turn turn) {
    var found = debrief.encounter().found();
    return turn.opens().stream().anyMatch(cue -> open(cue).takenUp() == null)
        || debrief.openings().getOrDefault(turn.number(), Set.of()).stream()
            .anyMatch(fact -> !found.containsKey(fact));
  }

  private String truth(String fact) {
    return Objects.requireNonNull(scene.facts().get(fact)).truth();
  }
}
