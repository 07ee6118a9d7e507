package lyhord.encounter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import lyhord.dialogue.Case;
import lyhord.dialogue.Entry;
import org.jspecify.annotations.Nullable;

/** Draws what has been said, line by line. */
final class Conversation {
  private Conversation() {}

  static List<RoomPage.Line> lines(Run run) {
    var scene = run.stage().scene();
    var entries = run.encounter().entries();
    var lines = new ArrayList<RoomPage.Line>();
    var met = new HashSet<String>();
    if (entries.isEmpty() || !(entries.getFirst() instanceof Entry.Arrival)) {
      greet(scene, scene.firstRoom(), met, lines);
    }
    for (var entry : entries) {
      lines.add(line(run, entry));
      if (entry instanceof Entry.Arrival arrival) {
        greet(scene, room(scene, arrival), met, lines);
      }
    }
    return lines;
  }

  /** What came after so many entries; nobody new is met without going to another room. */
  static List<RoomPage.Line> linesAfter(Run run, int entries) {
    var all = run.encounter().entries();
    return all.subList(Math.min(entries, all.size()), all.size()).stream()
        .map(entry -> line(run, entry))
        .toList();
  }

  /** The first words of those one has not met before. */
  private static void greet(
      Case scene, Case.Room room, Set<String> met, List<RoomPage.Line> lines) {
    room.clients().stream()
        .filter(met::add)
        .map(scene::client)
        .map(client -> RoomPage.Line.greeting(client.name(), client.greeting()))
        .forEach(lines::add);
  }

  private static Case.Room room(Case scene, Entry.Arrival arrival) {
    return Objects.requireNonNull(scene.rooms().get(arrival.room()));
  }

  private static RoomPage.Line line(Run run, Entry entry) {
    var scene = run.stage().scene();
    return switch (entry) {
      case Entry.Turn turn -> turn(run, turn);
      case Entry.Arrival it -> RoomPage.Line.note(it.number(), room(scene, it).name(), null);
      case Entry.Procedure it -> procedure(scene, it);
      case Entry.Result it -> {
        var examination = Objects.requireNonNull(scene.examinations().get(it.examination()));
        yield RoomPage.Line.note(it.number(), "Svar: " + examination.name(), examination.result());
      }
    };
  }

  private static RoomPage.Line turn(Run run, Entry.Turn turn) {
    var reply = turn.reply();
    return new RoomPage.Line(
        turn.number(),
        turn.by(),
        turn.text(),
        run.stage().scene().client(turn.client()).name(),
        reply == null ? null : reply.says(),
        reply == null ? lost(run, turn) : reply.does(),
        null,
        null,
        isOpen(run, turn) ? candidates(run, turn) : List.of(),
        turn.topic() != null,
        turn.disowned());
  }

  /** Whether one may still say what was meant: nothing but results has come since. */
  private static boolean isOpen(Run run, Entry.Turn turn) {
    var entries = run.encounter().entries();
    return turn.waits()
        && entries.subList(turn.number(), entries.size()).stream()
            .allMatch(Entry.Result.class::isInstance);
  }

  private static @Nullable String lost(Run run, Entry.Turn turn) {
    return isOpen(run, turn) ? null : "Frågan blev inte förstådd. Den räknas inte.";
  }

  private static List<RoomPage.Candidate> candidates(Run run, Entry.Turn turn) {
    return turn.understanding().candidates().stream()
        .map(topic -> new RoomPage.Candidate(topic, run.stage().listener().label(topic)))
        .toList();
  }

  private static RoomPage.Line procedure(Case scene, Entry.Procedure it) {
    var examination = Objects.requireNonNull(scene.examinations().get(it.examination()));
    var reply = it.reply();
    var what = it.refused() ? examination.name() + ": klienten säger nej" : examination.name();
    var line = RoomPage.Line.note(it.number(), what, null);
    return line.saidBy(
        scene.client(examination.client()).name(), reply == null ? null : reply.says());
  }
}
