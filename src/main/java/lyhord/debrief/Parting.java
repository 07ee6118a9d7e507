package lyhord.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lyhord.dialogue.Encounter;
import lyhord.dialogue.Entry;
import lyhord.dialogue.Move;
import org.jspecify.annotations.Nullable;

/** Where two visits part, and which turns after that are about the same thing. */
final class Parting {
  private Parting() {}

  /** A turn of the first visit, one of the second, or one of each about the same thing. */
  record Pair(@Nullable Entry first, @Nullable Entry second) {}

  /** How many entries two visits have in common from the start. */
  static int shared(Encounter first, List<Move> moves, List<Move> others) {
    var same = 0;
    while (same < Math.min(moves.size(), others.size())
        && moves.get(same).equals(others.get(same))) {
      same++;
    }
    return Encounter.of(first.scene(), moves.subList(0, same)).entries().size();
  }

  /** The longest row of things that both took up in the same order; the rest stands alone. */
  static List<Pair> pairs(List<Entry> first, List<Entry> second) {
    var longest = longest(first, second);
    var pairs = new ArrayList<Pair>();
    var i = 0;
    var j = 0;
    while (i < first.size() && j < second.size()) {
      if (same(first.get(i), second.get(j))) {
        pairs.add(new Pair(first.get(i++), second.get(j++)));
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        pairs.add(new Pair(first.get(i++), null));
      } else {
        pairs.add(new Pair(null, second.get(j++)));
      }
    }
    first.subList(i, first.size()).forEach(it -> pairs.add(new Pair(it, null)));
    second.subList(j, second.size()).forEach(it -> pairs.add(new Pair(null, it)));
    return pairs;
  }

  private static int[][] longest(List<Entry> first, List<Entry> second) {
    var longest = new int[first.size() + 1][second.size() + 1];
    for (var i = first.size() - 1; i >= 0; i--) {
      for (var j = second.size() - 1; j >= 0; j--) {
        longest[i][j] =
            same(first.get(i), second.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    return longest;
  }

  private static boolean same(Entry first, Entry second) {
    var one = subject(first);
    return one.isPresent() && one.equals(subject(second));
  }

  /** What an entry is about; empty when that was never clear. */
  static Optional<String> subject(Entry entry) {
    return switch (entry) {
      case Entry.Turn turn when turn.counts() -> Optional.of(turn.client() + " " + turn.topic());
      case Entry.Procedure it -> Optional.of(it.examination());
      case Entry.Turn turn -> Optional.empty();
      case Entry.Arrival it -> Optional.empty();
      case Entry.Result it -> Optional.empty();
    };
  }

  /** What somebody said or did; not what merely came. */
  static List<Entry> deeds(List<Entry> entries) {
    return entries.stream()
        .filter(it -> it instanceof Entry.Turn || it instanceof Entry.Procedure)
        .toList();
  }

  static Stream<String> subjects(Encounter encounter) {
    return encounter.entries().stream()
        .map(Parting::subject)
        .flatMap(Optional::stream)
        .filter(Objects::nonNull);
  }
}
