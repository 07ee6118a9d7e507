package lyhord.workbench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lyhord.clinic.Ear;
import lyhord.understanding.Addressee;
import org.springframework.stereotype.Component;

/** Puts the turns that are alike together. Kept in memory until there is something new. */
@Component
class Clusters {

  /** Half of what makes two sentences alike is shared. */
  private static final double ALIKE = .5;

  private final MisheardTurns turns;
  private final Ear ear;
  private volatile Kept kept = new Kept("", List.of());

  private record Kept(String mark, List<Cluster> clusters) {}

  Clusters(MisheardTurns turns, Ear ear) {
    this.turns = turns;
    this.ear = ear;
  }

  /** The commonest first; those equally common in the order of their words. */
  List<Cluster> all() {
    var mark = turns.mark() + "\n" + ear.model().mark();
    var known = kept;
    if (!known.mark().equals(mark)) {
      var waiting = turns.waiting();
      known =
          new Kept(
              mark,
              Arrays.stream(Addressee.values())
                  .flatMap(it -> of(it, waiting))
                  .sorted(
                      Comparator.comparingInt(Cluster::size)
                          .reversed()
                          .thenComparing(Cluster::first))
                  .toList());
      kept = known;
    }
    return known.clusters();
  }

  private Stream<Cluster> of(Addressee addressee, List<MisheardTurn> waiting) {
    var wordings =
        waiting.stream()
            .filter(it -> it.addressee() == addressee)
            .collect(
                Collectors.groupingBy(MisheardTurn::text, LinkedHashMap::new, Collectors.toList()));
    var commonest = new ArrayList<>(wordings.keySet());
    commonest.sort(
        Comparator.comparingInt((String it) -> -wordings.getOrDefault(it, List.of()).size())
            .thenComparing(Comparator.naturalOrder()));
    return ear.model().interpreter().alike(commonest, ALIKE).stream()
        .map(group -> group.stream().map(commonest::get).toList())
        .map(
            texts ->
                texts.stream()
                    .map(it -> wordings.getOrDefault(it, List.of()))
                    .flatMap(Collection::stream)
                    .toList())
        .map(alike -> new Cluster(addressee, alike));
  }
}
