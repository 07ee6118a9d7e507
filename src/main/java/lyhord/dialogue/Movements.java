package lyhord.dialogue;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import lyhord.understanding.Manner;
import lyhord.understanding.Understanding.Observed;

/** How the manner of asking moves a client's trust. */
final class Movements {
  private static final int PERMISSION_LASTS = 3;

  private Movements() {}

  static List<Entry.TrustChange> of(Encounter before, Client client, Set<Observed> manners) {
    var rules = client.trust().movedBy();
    return manners.stream()
        .map(Observed::manner)
        .distinct()
        .filter(rules::containsKey)
        .filter(
            manner ->
                heard(before, client, manner) < Objects.requireNonNull(rules.get(manner)).most())
        .map(
            manner -> {
              var rule = Objects.requireNonNull(rules.get(manner));
              return new Entry.TrustChange(client.id(), rule.change(), rule.because());
            })
        .toList();
  }

  /** Disowned turns too: what was gained in them is kept, and is not to be gained again. */
  private static long heard(Encounter before, Client client, Manner manner) {
    return before
        .turns()
        .filter(turn -> turn.client().equals(client.id()))
        .filter(turn -> turn.manners().stream().anyMatch(it -> it.manner() == manner))
        .count();
  }

  static boolean permissionAsked(Encounter before, Client client) {
    var turns = before.turns().toList();
    return turns.subList(Math.max(0, turns.size() - PERMISSION_LASTS), turns.size()).stream()
        .filter(turn -> turn.counts() && turn.client().equals(client.id()))
        .anyMatch(
            turn ->
                turn.topics().contains("ask-permission")
                    || turn.manners().stream().anyMatch(it -> it.manner() == Manner.PERMIT));
  }

  static Entry.TrustChange noPermission(Client client) {
    return new Entry.TrustChange(
        client.id(), -1, "En intim undersökning började utan att du hade frågat om lov.");
  }
}
