package lyhord.dialogue;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What an open invitation would have brought, turn by turn: the gating rules, replayed. */
final class Openings {
  private Openings() {}

  /** Entry to the facts that stayed unsaid there. */
  static Map<Integer, Set<String>> in(Case scene, List<Move> moves) {
    var openings = new LinkedHashMap<Integer, Set<String>>();
    var before = Encounter.begin(scene);
    for (var move : moves) {
      var after = before.after(move);
      for (var turn : after.turns().filter(Entry.Turn::counts).toList()) {
        if (isNew(before, turn.number())) {
          add(openings, before, turn);
        }
      }
      before = after;
    }
    before.turns().filter(turn -> !turn.counts()).forEach(it -> openings.remove(it.number()));
    return openings;
  }

  /** Whether an entry had not been answered yet: it is new, or was waiting to be clarified. */
  private static boolean isNew(Encounter before, int number) {
    return number > before.entries().size()
        || before.turns().anyMatch(turn -> turn.number() == number && turn.waits());
  }

  private static void add(Map<Integer, Set<String>> openings, Encounter before, Entry.Turn turn) {
    var topic = turn.topic();
    if (topic != null) {
      var client = before.scene().client(turn.client());
      var times = before.timesAsked(client.id(), topic) + 1;
      var trust = Objects.requireNonNull(before.trust().get(client.id()));
      var more = new LinkedHashSet<String>();
      new Answering(before, client)
          .ifInvited(topic, times, trust)
          .ifPresent(answer -> more.addAll(answer.reveals()));
      more.removeAll(before.found().keySet());
      more.removeAll(turn.reveals());
      if (!more.isEmpty()) {
        openings.put(turn.number(), more);
      }
    }
  }
}
