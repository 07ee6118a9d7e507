package lyhord.debrief;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import lyhord.debrief.ComparisonPage.Row;
import lyhord.debrief.ComparisonPage.Said;
import lyhord.dialogue.Case;
import lyhord.dialogue.Encounter;
import lyhord.dialogue.Entry;
import lyhord.dialogue.Move;
import org.jspecify.annotations.Nullable;

/** Lays two visits to the same clients side by side. */
final class Comparison {
  private final Encounter first;
  private final Encounter second;
  private final int shared;
  private final UnaryOperator<String> label;

  /**
   * Two visits.
   *
   * @param label how a topic is named
   */
  Comparison(Case scene, List<Move> first, List<Move> second, UnaryOperator<String> label) {
    this.first = Encounter.of(scene, first);
    this.second = Encounter.of(scene, second);
    this.shared = Parting.shared(this.first, first, second);
    this.label = label;
  }

  /** How many entries they have in common from the start. */
  int shared() {
    return shared;
  }

  List<Row> sharedRows() {
    return Parting.deeds(first.entries().subList(0, shared)).stream()
        .map(it -> new Row(title(it), said(first, it), null, ""))
        .toList();
  }

  List<Row> rows() {
    return Parting.pairs(after(first), after(second)).stream().map(this::row).toList();
  }

  private List<Entry> after(Encounter encounter) {
    return Parting.deeds(encounter.entries().subList(shared, encounter.entries().size()));
  }

  private Row row(Parting.Pair pair) {
    var there = Objects.requireNonNull(pair.first() == null ? pair.second() : pair.first());
    var absent = pair.first() == null ? first : second;
    return new Row(
        title(there),
        said(first, pair.first()),
        said(second, pair.second()),
        none(absent, Parting.subject(there)));
  }

  private static String none(Encounter absent, Optional<String> subject) {
    if (subject.isEmpty()) {
      return "";
    }
    return Parting.subjects(absent).anyMatch(subject.get()::equals)
        ? "Du tog upp det vid ett annat tillfälle."
        : "Du tog inte upp det.";
  }

  private String title(Entry entry) {
    return switch (entry) {
      case Entry.Turn turn when turn.topic() != null && turn.counts() ->
          Phrases.capital(label.apply(turn.topic()));
      case Entry.Procedure it -> examination(it).name();
      default -> "Räknas inte";
    };
  }

  private Case.Examination examination(Entry.Procedure it) {
    return Objects.requireNonNull(first.scene().examinations().get(it.examination()));
  }

  /** While a visit goes on, nothing is said of how its questions were put. */
  private @Nullable Said said(Encounter encounter, @Nullable Entry entry) {
    return switch (entry) {
      case Entry.Turn turn ->
          new Said(
              turn.number(),
              turn.text(),
              turn.reply() == null ? "" : turn.reply().says(),
              encounter.over() && turn.counts() ? Retelling.tags(turn) : List.of());
      case Entry.Procedure it ->
          new Said(
              it.number(),
              examination(it).name(),
              it.reply() == null ? "" : it.reply().says(),
              List.of());
      case null, default -> null;
    };
  }

  List<String> onlyFirst() {
    return only(first, second);
  }

  List<String> onlySecond() {
    return only(second, first);
  }

  private static List<String> only(Encounter one, Encounter other) {
    return one.scene().facts().values().stream()
        .filter(fact -> one.found().containsKey(fact.id()) && !other.found().containsKey(fact.id()))
        .map(Case.Fact::truth)
        .toList();
  }
}
