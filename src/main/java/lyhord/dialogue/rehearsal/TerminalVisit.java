package lyhord.dialogue.rehearsal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lyhord.dialogue.Case;
import lyhord.dialogue.Encounter;
import lyhord.dialogue.Entry;
import lyhord.dialogue.Listener;
import lyhord.dialogue.Move;
import lyhord.understanding.Topics;

/** A visit played line by line in a terminal, for those who write the case. */
final class TerminalVisit {
  private static final Instant START = Instant.EPOCH;

  private final Case scene;
  private final Listener listener;
  private final Topics topics;
  private final PrintStream out;
  private final Terminal terminal;
  private final List<Move> moves = new ArrayList<>();
  private Encounter encounter;

  TerminalVisit(Case scene, Listener listener, Topics topics, PrintStream out) {
    this.scene = scene;
    this.listener = listener;
    this.topics = topics;
    this.out = out;
    this.terminal = new Terminal(scene, listener, out);
    this.encounter = Encounter.begin(scene);
  }

  void play(BufferedReader in) throws IOException {
    terminal.waitingRoom();
    terminal.room(encounter.currentRoom());
    for (var line = in.readLine(); line != null; line = in.readLine()) {
      if (line.strip().equals(":bedöm")) {
        new TerminalAssessment(scene, out).ask(in).ifPresent(this::handIn);
        return;
      }
      take(line.strip());
    }
  }

  private void take(String line) {
    var words = line.split("\\s+", 3);
    var rest = words.length > 1 ? words[1] : "";
    switch (words[0]) {
      case "" -> {}
      case ":hjälp" -> terminal.help();
      case ":områden" -> terminal.areas(topics, scene.client(spokenTo()));
      case ":välj" -> pick(rest);
      case ":rum" -> enter(rest);
      case ":undersök" -> examine(rest, words.length > 2 ? words[2] : "");
      case ":fel" -> disown();
      default -> say(line);
    }
  }

  private void say(String line) {
    var turn = encounter.lastTurn().filter(Entry.Turn::waits);
    if (turn.isPresent() && line.matches("\\d") && clarify(turn.get(), Integer.parseInt(line))) {
      return;
    }
    if (line.startsWith(":")) {
      out.println("Det kommandot finns inte. Skriv :hjälp.");
      return;
    }
    ask(line);
  }

  private boolean clarify(Entry.Turn turn, int number) {
    var candidates = turn.understanding().candidates();
    var offered = number >= 1 && number <= candidates.size();
    if (offered) {
      add(new Move.Clarified(START, turn.number(), candidates.get(number - 1)));
    }
    return offered;
  }

  private void ask(String line) {
    var colon = line.indexOf(':');
    var name = colon < 0 ? "" : line.substring(0, colon).toLowerCase(java.util.Locale.ROOT);
    var here = encounter.currentRoom().clients();
    var text = here.contains(name) ? line.substring(colon + 1).strip() : line;
    add(listener.typed(START, encounter, here.contains(name) ? name : spokenTo(), text, null));
  }

  /** Whom one speaks with: the one spoken with last, if still here. */
  private String spokenTo() {
    var here = encounter.currentRoom().clients();
    return encounter.lastTurn().map(Entry.Turn::client).filter(here::contains).orElse(here.get(0));
  }

  private void pick(String topic) {
    var move = listener.picked(START, encounter, spokenTo(), topic, null);
    move.ifPresent(asked -> out.println("Du: " + asked.text()));
    move.ifPresentOrElse(this::add, () -> out.println("Den frågan finns inte. Se :områden."));
  }

  private void enter(String room) {
    if (!scene.rooms().containsKey(room)) {
      out.println("Rummen är: " + String.join(", ", scene.rooms().keySet()) + ".");
      return;
    }
    add(new Move.Entered(START, room));
    terminal.room(encounter.currentRoom());
  }

  private void examine(String id, String reason) {
    var before = encounter.entries().size();
    add(new Move.Examined(START, id, reason));
    if (encounter.entries().size() == before) {
      var all = scene.examinations().keySet();
      out.println(
          all.isEmpty()
              ? "Här finns inget att undersöka."
              : "Det går inte här och nu, eller kräver ett skäl. Undersökningarna är: "
                  + String.join(", ", all)
                  + ".");
    }
  }

  private void disown() {
    encounter.lastTurn().ifPresent(turn -> add(new Move.Disowned(START, turn.number())));
    out.println("Frågan räknas inte. Fråga på ett annat sätt.");
  }

  private void handIn(Move.Judgement judgement) {
    moves.add(new Move.Assessed(START, judgement));
    new TerminalDebrief(scene, out).show(moves);
  }

  private void add(Move move) {
    var before = encounter;
    moves.add(move);
    encounter = before.after(move);
    IntStream.range(0, encounter.entries().size())
        .filter(
            it ->
                it >= before.entries().size()
                    || move instanceof Move.Clarified(var at, var turn, var topic)
                        && it == turn - 1)
        .mapToObj(encounter.entries()::get)
        .forEach(terminal::show);
  }
}
