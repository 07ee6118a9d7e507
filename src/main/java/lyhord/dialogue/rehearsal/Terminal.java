package lyhord.dialogue.rehearsal;

import java.io.PrintStream;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lyhord.dialogue.Case;
import lyhord.dialogue.Client;
import lyhord.dialogue.Entry;
import lyhord.dialogue.Listener;
import lyhord.understanding.Topics;

/** Prints a visit. */
final class Terminal {
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
  private final PrintStream out;
  private final Set<String> met = new HashSet<>();

  Terminal(Case scene, Listener listener, PrintStream out) {
    this.scene = scene;
    this.listener = listener;
    this.out = out;
  }

  void help() {
    out.println(HELP);
  }

  void waitingRoom() {
    var heading = scene.heading();
    out.println(heading.title() + "\n\n" + heading.role() + "\n\n" + heading.referral());
    heading.known().forEach(it -> out.println("– " + it));
    out.println();
    help();
  }

  void areas(Topics topics, Client client) {
    for (var area : topics.areas(client.addressee())) {
      out.println("\n" + area.name());
      topics.all().stream()
          .filter(topic -> topic.act() || client.answers().containsKey(topic.id()))
          .flatMap(
              topic ->
                  Stream.ofNullable(topic.prompts().get(client.addressee()))
                      .filter(prompt -> prompt.area().equals(area.id()))
                      .map(prompt -> "  %-28s %s".formatted(topic.id(), prompt.question())))
          .forEach(out::println);
    }
  }

  void room(Case.Room room) {
    if (scene.hasRooms()) {
      out.println("\n[" + room.name() + "] " + room.description());
    }
    room.clients().stream()
        .filter(met::add)
        .map(scene::client)
        .forEach(it -> out.println(it.name() + " (" + it.mood().swedish() + "): " + it.greeting()));
  }

  void show(Entry entry) {
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
