package lyhord.debrief;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import lyhord.debrief.DebriefPage.Found;
import lyhord.debrief.DebriefPage.Knowledge;
import lyhord.debrief.DebriefPage.Missed;
import lyhord.debrief.DebriefPage.MissedCue;
import lyhord.debrief.DebriefPage.Side;
import lyhord.dialogue.Case.Fact;
import lyhord.dialogue.Case.Weight;
import lyhord.dialogue.Debrief;
import lyhord.dialogue.Debrief.Seen;
import lyhord.dialogue.Dimension;

/** What came out and what did not, and the six dimensions. */
final class Findings {
  private Findings() {}

  static Knowledge knowledge(Debrief debrief) {
    return new Knowledge(
        debrief.found().stream().map(fact -> found(debrief, fact)).toList(),
        missed(debrief, fact -> fact.weight() != Weight.GOOD),
        missed(debrief, fact -> fact.weight() == Weight.GOOD),
        debrief.missedCues().stream().map(Findings::cue).toList());
  }

  private static Found found(Debrief debrief, Fact fact) {
    return new Found(
        fact.truth(), Objects.requireNonNull(debrief.encounter().found().get(fact.id())));
  }

  private static List<Missed> missed(Debrief debrief, Predicate<Fact> which) {
    return debrief.missed().stream()
        .filter(which)
        .map(fact -> new Missed(fact.truth(), fact.meaning(), fact.example(), hidden(fact)))
        .toList();
  }

  private static List<String> hidden(Fact fact) {
    return List.copyOf(fact.hiddenBy().values());
  }

  private static MissedCue cue(Debrief.MissedCue missed) {
    var cue = missed.cue();
    return new MissedCue(cue.noticed(), cue.meaning(), cue.example(), missed.entry());
  }

  static List<Side> sides(Debrief debrief) {
    return debrief.dimensions().entrySet().stream()
        .map(it -> side(it.getKey(), it.getValue()))
        .toList();
  }

  private static Side side(Dimension dimension, List<Seen> seen) {
    return new Side(
        dimension.label(),
        texts(seen, it -> !it.shortfall() && it.there()),
        texts(seen, it -> !it.shortfall() && !it.there()),
        texts(seen, it -> it.shortfall() && it.there()));
  }

  private static List<String> texts(List<Seen> seen, Predicate<Seen> which) {
    return seen.stream().filter(which).map(Seen::text).toList();
  }
}
