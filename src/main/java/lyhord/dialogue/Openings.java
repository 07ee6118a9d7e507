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
      if (move instanceof Move.Asked && after.entries().size() > before.entries().size()) {
        add(openings, before, after.entries().get(before.entries().size()));
      }
      before = after;
    }
    return openings;
  }

  private static void add(Map<Integer, Set<String>> openings, Encounter before, Entry entry) {
    if (entry instanceof Entry.Turn turn && turn.topic() != null) {
      var topic = turn.topic();
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
