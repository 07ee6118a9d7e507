package lyhord.dialogue;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import lyhord.dialogue.Assessment.Option;
import lyhord.dialogue.Assessment.Part;
import lyhord.dialogue.Case.Cue;
import lyhord.dialogue.Case.Fact;
import lyhord.dialogue.Feedback.CriticalError;
import lyhord.dialogue.Feedback.Reading;
import lyhord.dialogue.Feedback.Sign;
import lyhord.dialogue.Feedback.When;

/**
 * What a finished visit shows, worked out from the case's own rules and nothing else.
 *
 * @param missed facts that never came out, the gravest first
 * @param missedCues openings nobody took up
 * @param openings entry to the facts an open invitation there would have brought
 */
public record Debrief(
    Encounter encounter,
    Move.Judgement judgement,
    String headline,
    List<Told> aftermath,
    List<CriticalError> criticalErrors,
    List<Fact> found,
    List<Fact> missed,
    List<MissedCue> missedCues,
    Map<Part, List<Reviewed>> options,
    List<Told> childsSide,
    Map<Dimension, List<Seen>> dimensions,
    List<Reading> reading,
    Map<Integer, Set<String>> openings) {

  /** Somebody's words. */
  public record Told(String who, List<String> paragraphs) {}

  /** An opening that was given in an entry and not taken up. */
  public record MissedCue(Cue cue, int entry) {}

  /**
   * Something to look for in a visit, and whether it was there.
   *
   * @param shortfall what should not be there
   */
  public record Seen(String text, boolean shortfall, boolean there) {}

  /**
   * A choice beside the experts'.
   *
   * @param turns the entries the learner cited
   */
  public record Reviewed(Option option, boolean chosen, Ground ground, List<Integer> turns) {}

  /** Whether what was cited supports the choice. */
  public enum Ground {
    GROUNDED,
    UNGROUNDED,
    NOT_NEEDED
  }

  /**
   * Works out the debrief of a visit whose assessment has been handed in.
   *
   * @throws NullPointerException when it has not
   */
  public static Debrief of(Case scene, List<Move> moves) {
    var encounter = Encounter.of(scene, moves);
    var judgement = Objects.requireNonNull(encounter.judgement(), "not handed in");
    var now = Circumstances.atEnd(encounter, judgement, Set.of());
    var doubt = Circumstances.atEnd(encounter, judgement, perhapsAsked(encounter));
    var feedback = scene.feedback();
    return new Debrief(
        encounter,
        judgement,
        first(feedback.headlines(), now),
        feedback.aftermath().stream()
            .map(voice -> new Told(voice.who(), List.of(first(voice.paragraphs(), now))))
            .toList(),
        feedback.criticalErrors().stream().filter(it -> holds(it.condition(), now, doubt)).toList(),
        facts(encounter, true),
        facts(encounter, false),
        missedCues(encounter),
        reviewed(encounter, judgement),
        feedback.childsSide().stream()
            .map(voice -> new Told(voice.who(), all(voice.paragraphs(), now)))
            .toList(),
        dimensions(feedback, now, doubt),
        feedback.reading().stream().filter(it -> it.condition().holds(now)).toList(),
        Openings.in(scene, moves));
  }

  /**
   * What may have been asked in turns that were never understood. What someone failed to do is told
   * only when it holds with these counted as well.
   */
  private static Set<String> perhapsAsked(Encounter encounter) {
    return encounter
        .turns()
        .filter(turn -> !turn.counts())
        .flatMap(turn -> turn.understanding().candidates().stream())
        .collect(Collectors.toSet());
  }

  private static boolean holds(Condition condition, Circumstances now, Circumstances doubt) {
    return condition.holds(now) && condition.holds(doubt);
  }

  private static String first(List<When> texts, Circumstances now) {
    return texts.stream()
        .filter(text -> text.condition().holds(now))
        .findFirst()
        .map(When::text)
        .orElse("");
  }

  private static List<String> all(List<When> texts, Circumstances now) {
    return texts.stream().filter(text -> text.condition().holds(now)).map(When::text).toList();
  }

  private static List<Fact> facts(Encounter encounter, boolean found) {
    return encounter.scene().facts().values().stream()
        .filter(fact -> encounter.found().containsKey(fact.id()) == found)
        .sorted(Comparator.comparing(Fact::weight))
        .toList();
  }

  private static List<MissedCue> missedCues(Encounter encounter) {
    return encounter.cues().entrySet().stream()
        .filter(cue -> cue.getValue().takenUp() == null)
        .filter(cue -> counts(encounter, cue.getValue().entry()))
        .map(
            cue ->
                new MissedCue(
                    Objects.requireNonNull(encounter.scene().cues().get(cue.getKey())),
                    cue.getValue().entry()))
        .toList();
  }

  private static boolean counts(Encounter encounter, int entry) {
    return encounter.entries().get(entry - 1) instanceof Entry.Turn turn && turn.counts();
  }

  private static Map<Part, List<Reviewed>> reviewed(Encounter encounter, Move.Judgement judgement) {
    var reviewed = new LinkedHashMap<Part, List<Reviewed>>();
    for (var part : Part.values()) {
      reviewed.put(
          part,
          encounter.scene().assessment().of(part).stream()
              .map(option -> review(encounter, judgement, option))
              .toList());
    }
    return reviewed;
  }

  private static Reviewed review(Encounter encounter, Move.Judgement judgement, Option option) {
    var turns = judgement.choices().getOrDefault(option.id(), List.of());
    return new Reviewed(
        option,
        judgement.choices().containsKey(option.id()),
        ground(encounter, option, turns),
        turns);
  }

  private static Ground ground(Encounter encounter, Option option, List<Integer> turns) {
    if (option.restsOn().isEmpty()) {
      return Ground.NOT_NEEDED;
    }
    var supported =
        encounter.entries().stream()
            .filter(entry -> turns.contains(entry.number()))
            .flatMap(entry -> encounter.told(entry).stream())
            .anyMatch(option.restsOn()::contains);
    return supported ? Ground.GROUNDED : Ground.UNGROUNDED;
  }

  private static Map<Dimension, List<Seen>> dimensions(
      Feedback feedback, Circumstances now, Circumstances doubt) {
    return feedback.dimensions().entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                entry -> entry.getValue().stream().map(sign -> seen(sign, now, doubt)).toList(),
                (one, two) -> one,
                LinkedHashMap::new));
  }

  private static Seen seen(Sign sign, Circumstances now, Circumstances doubt) {
    var there =
        sign.shortfall() ? holds(sign.condition(), now, doubt) : sign.condition().holds(now);
    return new Seen(sign.text(), sign.shortfall(), there);
  }
}
