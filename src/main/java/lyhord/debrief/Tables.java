package lyhord.debrief;

import java.util.ArrayList;
import java.util.List;
import lyhord.debrief.ComparisonPage.Pair;
import lyhord.dialogue.Debrief;
import lyhord.dialogue.Move;

/** Two finished visits, line by line. */
final class Tables {
  private Tables() {}

  /** The six dimensions of both. */
  static List<Pair> sides(Debrief first, Debrief second) {
    var others = Findings.sides(second);
    var pairs = new ArrayList<Pair>();
    for (var side : Findings.sides(first)) {
      var other = others.get(pairs.size());
      pairs.add(new Pair(side.label(), share(side), share(other)));
    }
    return pairs;
  }

  private static String share(DebriefPage.Side side) {
    return side.there().size() + " av " + side.of();
  }

  /** What was concluded, where either of them chose it. */
  static List<Pair> choices(Debrief first, Debrief second) {
    var pairs = new ArrayList<Pair>();
    var one = first.judgement();
    var other = second.judgement();
    pairs.add(new Pair("Orosanmälan", one.report().label(), other.report().label()));
    first
        .encounter()
        .scene()
        .assessment()
        .options()
        .filter(it -> one.choices().containsKey(it.id()) || other.choices().containsKey(it.id()))
        .map(it -> new Pair(it.text(), chose(one, it.id()), chose(other, it.id())))
        .forEach(pairs::add);
    return pairs;
  }

  private static String chose(Move.Judgement judgement, String option) {
    return judgement.choices().containsKey(option) ? "Valde" : "Valde inte";
  }
}
