package lyhord.dialogue.rehearsal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import lyhord.content.Reading;
import lyhord.dialogue.Assessment.Report;
import lyhord.dialogue.Case;
import lyhord.dialogue.Encounter;
import lyhord.dialogue.Entry;
import lyhord.dialogue.Listener;
import lyhord.dialogue.Move;

/** Plays a transcript and notes every line where the case did not do what the author wrote. */
final class Rehearsal {
  private static final Instant START = Instant.EPOCH;

  private final Case scene;
  private final Listener listener;
  private final Transcript transcript;
  private final Reading reading;
  private final UnaryOperator<List<Move>> saveAndReload;
  private List<Move> moves = List.of();
  private Encounter encounter;
  private Map<String, List<Integer>> choices = Map.of();

  private Rehearsal(
      Case scene,
      Listener listener,
      Transcript transcript,
      Reading reading,
      UnaryOperator<List<Move>> saveAndReload) {
    this.scene = scene;
    this.listener = listener;
    this.transcript = transcript;
    this.reading = reading;
    this.saveAndReload = saveAndReload;
    this.encounter = Encounter.begin(scene);
  }

  /**
   * Plays the whole transcript.
   *
   * @param saveAndReload what happens to the moves between lines; a test stores and reads them back
   */
  static void run(
      Case scene,
      Listener listener,
      Transcript transcript,
      Reading reading,
      UnaryOperator<List<Move>> saveAndReload) {
    var rehearsal = new Rehearsal(scene, listener, transcript, reading, saveAndReload);
    transcript.lines().forEach(rehearsal::play);
  }

  private void play(Transcript.Line line) {
    switch (line.verb()) {
      case ROOM -> enter(line);
      case QUESTION -> ask(line);
      case PICK -> pick(line);
      case CLARIFY -> clarify(line);
      case EXAMINE -> examine(line);
      case CHOOSE -> choose(line);
      case REPORT -> report(line);
      case ANSWER, TRUST, FOUND, MISSED, CRITICAL -> expectations().check(line);
    }
  }

  private void enter(Transcript.Line line) {
    if (!scene.rooms().containsKey(line.rest())) {
      say(line, "Rummet %s finns inte.".formatted(line.rest()));
      return;
    }
    take(new Move.Entered(START, line.rest()));
  }

  private void ask(Transcript.Line line) {
    var question = Transcript.question(line.rest());
    if (question.isEmpty()) {
      say(line, "Skriv frågan inom citattecken: fråga: \"Hur sover du?\" [öppen] -> sleep");
      return;
    }
    var asked = question.get();
    var client = asked.client() == null ? firstClient() : asked.client();
    if (canHear(line, client)) {
      take(listener.typed(START, encounter, client, asked.text(), null));
      encounter.lastTurn().ifPresent(turn -> expectations().understood(line, asked, turn));
    }
  }

  private boolean canHear(Transcript.Line line, String client) {
    if (scene.clients().stream().noneMatch(it -> it.id().equals(client))) {
      say(line, "Klienten %s finns inte.".formatted(client));
      return false;
    }
    if (!encounter.currentRoom().clients().contains(client)) {
      say(line, "%s är inte i rummet. Skriv rum: och ett rum där %s är.".formatted(client, client));
      return false;
    }
    return true;
  }

  private void pick(Transcript.Line line) {
    var move = listener.picked(START, encounter, firstClient(), line.rest(), null);
    move.ifPresent(this::take);
    if (move.isEmpty()) {
      say(line, "Det finns ingen färdig fråga om %s i det här rummet.".formatted(line.rest()));
    }
  }

  private void clarify(Transcript.Line line) {
    var waiting = encounter.lastTurn().filter(Entry.Turn::waits);
    var candidates = waiting.map(it -> it.understanding().candidates()).orElse(List.of());
    if (candidates.contains(line.rest())) {
      waiting.ifPresent(it -> take(new Move.Clarified(START, it.number(), line.rest())));
    } else {
      say(line, "%s är inget av det som erbjuds: %s.".formatted(line.rest(), candidates));
    }
  }

  private void examine(Transcript.Line line) {
    var parts = line.rest().split("\\|", 2);
    var id = parts[0].strip();
    if (!scene.examinations().containsKey(id)) {
      say(line, "Undersökningen %s finns inte.".formatted(id));
      return;
    }
    var before = encounter.entries().size();
    take(new Move.Examined(START, id, parts.length > 1 ? parts[1].strip() : ""));
    if (encounter.entries().size() == before) {
      say(line, "%s går inte att göra här och nu, eller saknar skäl efter |.".formatted(id));
    }
  }

  private void choose(Transcript.Line line) {
    var known = scene.assessment().options().map(it -> it.id()).collect(Collectors.toSet());
    var chosen = new LinkedHashMap<String, List<Integer>>();
    for (var id : line.ids()) {
      if (!known.contains(id)) {
        say(line, "Alternativet %s finns inte i bedömningen.".formatted(id));
      }
      chosen.put(id, List.of());
    }
    choices = chosen;
  }

  private void report(Transcript.Line line) {
    var report = Report.ofSwedish(line.rest());
    if (report.isEmpty()) {
      say(line, "Skriv anmälan: inte-nu, rådfråga eller nu.");
      return;
    }
    take(
        new Move.Assessed(START, new Move.Judgement(choices, report.get(), List.of(), "Prov", "")));
  }

  private Expectations expectations() {
    return new Expectations(encounter, moves, (line, message) -> say(line, message));
  }

  private String firstClient() {
    return encounter.currentRoom().clients().getFirst();
  }

  private void take(Move move) {
    var longer = new ArrayList<>(moves);
    longer.add(move);
    moves = saveAndReload.apply(longer);
    encounter = Encounter.of(scene, moves);
  }

  private void say(Transcript.Line line, String message) {
    reading.mistake(transcript.file(), line.number(), message);
  }
}
