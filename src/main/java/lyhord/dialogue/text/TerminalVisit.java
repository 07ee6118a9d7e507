package lyhord.dialogue.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
  private static final String HELP =
      """
      Skriv det du vill säga och tryck Enter. Är ni flera, skriv namnet först: sara: Hur mår du?
        :områden          färdiga frågor
        :välj ÄMNE        ställ en av dem
        :rum RUM          gå till ett annat rum
        :undersök X SKÄL  undersök, ta prov eller lämna formulär
        :fel              det var inte det jag frågade
        :bedöm            avsluta samtalet och bedöm
        :hjälp            det här""";

  private final Case scene;
  private final Listener listener;
  private final Topics topics;
  private final PrintStream out;
  private final Set<String> met = new HashSet<>();
  private final List<Move> moves = new ArrayList<>();
  private Encounter encounter;

  TerminalVisit(Case scene, Listener listener, Topics topics, PrintStream out) {
    this.scene = scene;
    this.listener = listener;
    this.topics = topics;
    this.out = out;
    this.encounter = Encounter.begin(scene);
  }

  void play(BufferedReader in) throws IOException {
    waitingRoom();
    for (var line = in.readLine(); line != null; line = in.readLine()) {
      if (line.strip().equals(":bedöm")) {
        new TerminalAssessment(scene, out).ask(in).ifPresent(this::handIn);
        return;
      }
      take(line.strip());
    }
  }

  private void waitingRoom() {
    var heading = scene.heading();
    out.println(heading.title() + "\n\n" + heading.role() + "\n\n" + heading.referral());
    heading.known().forEach(it -> out.println("– " + it));
    out.println("\n" + HELP);
    room();
  }

  private void take(String line) {
    var words = line.split("\\s+", 3);
    var rest = words.length > 1 ? words[1] : "";
    switch (words[0]) {
      case "" -> {}
      case ":hjälp" -> out.println(HELP);
      case ":områden" -> areas();
      case ":välj" -> pick(rest);
      case ":rum" -> enter(rest);
      case ":undersök" -> examine(rest, words.length > 2 ? words[2] : "");
      case ":fel" -> disown();
      default -> say(line);
    }
  }

  private void say(String line) {
    var turn = encounter.lastTurn().filter(Entry.Turn::waits);
    if (turn.isPresent() && line.matches("\\d")) {
      var candidates = turn.get().understanding().candidates();
      var number = Integer.parseInt(line) - 1;
      if (number >= 0 && number < candidates.size()) {
        add(new Move.Clarified(START, turn.get().number(), candidates.get(number)));
        return;
      }
    }
    if (line.startsWith(":")) {
      out.println("Det kommandot finns inte. Skriv :hjälp.");
      return;
    }
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

  private void areas() {
    var client = scene.client(spokenTo());
    for (var area : topics.areas(client.addressee())) {
      out.println("\n" + area.name());
      topics.all().stream()
          .filter(topic -> topic.act() || client.answers().containsKey(topic.id()))
          .flatMap(
              topic ->
                  java.util.stream.Stream.ofNullable(topic.prompts().get(client.addressee()))
                      .filter(prompt -> prompt.area().equals(area.id()))
                      .map(prompt -> "  %-28s %s".formatted(topic.id(), prompt.question())))
          .forEach(out::println);
    }
  }

  private void enter(String room) {
    if (!scene.rooms().containsKey(room)) {
      out.println("Rummen är: " + String.join(", ", scene.rooms().keySet()) + ".");
      return;
    }
    add(new Move.Entered(START, room));
    room();
  }

  private void room() {
    var room = encounter.currentRoom();
    if (scene.hasRooms()) {
      out.println("\n[" + room.name() + "] " + room.description());
    }
    room.clients().stream()
        .filter(met::add)
        .map(scene::client)
        .forEach(it -> out.println(it.name() + " (" + it.mood().swedish() + "): " + it.greeting()));
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
        .forEach(this::show);
  }

  private void show(Entry entry) {
    switch (entry) {
      case Entry.Turn turn when turn.reply() != null -> reply(turn.client(), turn.reply());
      case Entry.Turn turn -> candidates(turn);
      case Entry.Procedure it -> {
        var examination = examination(it.examination());
        out.println("[" + examination.name() + (it.refused() ? ": nej tack]" : "]"));
        if (it.reply() != null) {
          reply(examination.client(), it.reply());
        }
      }
      case Entry.Result it -> {
        var examination = examination(it.examination());
        out.println("[Svar: " + examination.name() + "] " + examination.result());
      }
      case Entry.Arrival it -> {}
    }
  }

  private void candidates(Entry.Turn turn) {
    var candidates = turn.understanding().candidates();
    out.println("Menade du:");
    IntStream.range(0, candidates.size())
        .forEach(it -> out.println("  " + (it + 1) + " " + listener.label(candidates.get(it))));
    out.println("Skriv siffran, eller fråga på ett annat sätt.");
  }

  private void reply(String client, Entry.Reply reply) {
    out.println(scene.client(client).name() + " (" + reply.mood().swedish() + "): " + reply.says());
    if (reply.does() != null) {
      out.println("  " + reply.does());
    }
  }

  private Case.Examination examination(String id) {
    return java.util.Objects.requireNonNull(scene.examinations().get(id));
  }
}
