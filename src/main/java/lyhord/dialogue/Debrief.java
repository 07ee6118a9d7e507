package lyhord.dialogue;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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

  /** Something to look for in a visit, and whether it was there. */
  public record Seen(String text, boolean there) {}

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
    var now = circumstances(encounter, judgement);
    var feedback = scene.feedback();
    return new Debrief(
        encounter,
        judgement,
        first(feedback.headlines(), now),
        feedback.aftermath().stream()
            .map(voice -> new Told(voice.who(), List.of(first(voice.paragraphs(), now))))
            .toList(),
        feedback.criticalErrors().stream().filter(it -> it.condition().holds(now)).toList(),
        facts(encounter, true),
        facts(encounter, false),
        missedCues(encounter),
        reviewed(encounter, judgement),
        feedback.childsSide().stream()
            .map(voice -> new Told(voice.who(), all(voice.paragraphs(), now)))
            .toList(),
        dimensions(feedback, now),
        feedback.reading().stream().filter(it -> it.condition().holds(now)).toList(),
        Openings.in(scene, moves));
  }

  private static Circumstances circumstances(Encounter encounter, Move.Judgement judgement) {
    var first = encounter.scene().clients().getFirst().id();
    return new Circumstances(
        Set.of(),
        0,
        Set.of(),
        Set.of(encounter.room()),
        Objects.requireNonNull(encounter.trust().get(first)),
        encounter.found().keySet(),
        encounter.asked(),
        encounter.manners(),
        encounter.cuesTakenUp(),
        encounter.due().keySet(),
        encounter.visited(),
        judgement.choices().keySet(),
        Set.of(judgement.report().swedish()));
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
        .map(
            cue ->
                new MissedCue(
                    Objects.requireNonNull(encounter.scene().cues().get(cue.getKey())),
                    cue.getValue().entry()))
        .toList();
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

  private static Map<Dimension, List<Seen>> dimensions(Feedback feedback, Circumstances now) {
    return feedback.dimensions().entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                entry ->
                    entry.getValue().stream()
                        .map(item -> new Seen(item.text(), item.condition().holds(now)))
                        .toList(),
                (one, two) -> one,
                LinkedHashMap::new));
  }

  /** What an open invitation would have brought, turn by turn: the gating rules, replayed. */
  private static final class Openings {
    private Openings() {}

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
}
