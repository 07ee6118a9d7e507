package lyhord.dialogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lyhord.understanding.Understanding;
import lyhord.understanding.Understanding.Observed;
import lyhord.understanding.Understanding.Verdict;
import org.jspecify.annotations.Nullable;

/** Takes one move: the encounter before goes in, the encounter after comes out. */
final class Play {
  private final Encounter before;
  private final Case scene;
  private final List<Entry> entries;
  private final Map<String, Integer> trust;
  private final Map<String, Integer> found;
  private final Map<String, Encounter.OpenCue> cues;
  private final Map<String, Integer> due;
  private String room;
  private Move.@Nullable Judgement judgement;

  Play(Encounter before) {
    this.before = before;
    scene = before.scene();
    entries = new ArrayList<>(before.entries());
    trust = new HashMap<>(before.trust());
    found = new LinkedHashMap<>(before.found());
    cues = new LinkedHashMap<>(before.cues());
    due = new LinkedHashMap<>(before.due());
    room = before.room();
    judgement = before.judgement();
  }

  Encounter take(Move move) {
    if (!before.over()) {
      switch (move) {
        case Move.Asked asked -> ask(asked);
        case Move.Clarified clarified -> clarify(clarified);
        case Move.Disowned disowned -> disown(disowned.turn());
        case Move.Entered entered -> enter(entered);
        case Move.Examined examined -> examine(examined);
        case Move.Assessed assessed -> judgement = assessed.judgement();
      }
    }
    return new Encounter(
        scene, before.moves() + 1, entries, room, trust, found, cues, due, judgement);
  }

  private void ask(Move.Asked asked) {
    if (!isHere(asked.client())) {
      return;
    }
    var understanding = asked.understanding();
    var topic = understanding.verdict() == Verdict.UNDERSTOOD ? understanding.topic() : null;
    entries.add(turn(asked, entries.size() + 1, topic));
    bringResults(asked);
  }

  private void clarify(Move.Clarified clarified) {
    if (lastButResults() instanceof Entry.Turn turn
        && turn.waits()
        && turn.number() == clarified.turn()
        && turn.understanding().candidates().contains(clarified.topic())) {
      var asked =
          new Move.Asked(
              turn.at(), turn.client(), turn.text(), turn.by(), false, turn.understanding());
      entries.set(turn.number() - 1, turn(asked, turn.number(), clarified.topic()));
    }
  }

  /** A result may come in while the learner chooses; nothing else may happen in between. */
  private @Nullable Entry lastButResults() {
    return entries.reversed().stream()
        .filter(entry -> !(entry instanceof Entry.Result))
        .findFirst()
        .orElse(null);
  }

  private boolean isHere(String client) {
    return before.currentRoom().clients().contains(client);
  }

  private Entry.Turn turn(Move.Asked asked, int number, @Nullable String topic) {
    var client = scene.client(asked.client());
    var said = Entry.Turn.said(asked, number, room);
    if (topic == null) {
      var unsure = asked.understanding().verdict() == Verdict.UNSURE;
      var reply = unsure ? null : new Answering(before, client).notFollowing();
      return said.answered(null, reply, Set.of(), List.of());
    }
    var manners = manners(asked.understanding(), topic);
    var changes = new ArrayList<Entry.TrustChange>();
    Movements.of(before, client, manners).forEach(change -> move(changes, change));
    var answering = new Answering(before, client);
    var times = before.timesAsked(client.id(), topic) + 1;
    var given = answering.to(topic, asked.understanding().form(), times, trust(client));
    given.trust().ifPresent(change -> move(changes, change));
    var turn = said.answered(topic, given.reply(), manners, changes);
    return unfold(turn, given.reveals(), given.opens());
  }

  /** Notes what the turn brought out, which cues it opened and which it took up. */
  private Entry.Turn unfold(Entry.Turn turn, Set<String> reveals, Set<String> opens) {
    var takenUp = takeUp(turn);
    var fresh = new LinkedHashSet<>(reveals);
    fresh.removeAll(found.keySet());
    fresh.forEach(fact -> found.put(fact, turn.number()));
    var opened = new LinkedHashSet<>(opens);
    opened.removeAll(cues.keySet());
    opened.forEach(cue -> cues.put(cue, new Encounter.OpenCue(turn.number(), null)));
    return turn.unfolding(fresh, opened, takenUp);
  }

  private Set<String> takeUp(Entry.Turn turn) {
    var takenUp = new LinkedHashSet<String>();
    cues.replaceAll(
        (id, cue) -> {
          if (!takesUp(turn, id, cue)) {
            return cue;
          }
          takenUp.add(id);
          return new Encounter.OpenCue(cue.entry(), turn.number());
        });
    return takenUp;
  }

  private boolean takesUp(Entry.Turn turn, String id, Encounter.OpenCue cue) {
    var authored = Objects.requireNonNull(scene.cues().get(id));
    return cue.takenUp() == null
        && turnsSince(cue.entry()) <= authored.within()
        && turn.topics().stream().anyMatch(authored.takenUpBy()::contains);
  }

  /** This turn and those before it, back to an entry; a turn that does not count takes no time. */
  private long turnsSince(int entry) {
    return 1 + before.turns().filter(it -> it.counts() && it.number() > entry).count();
  }

  private Set<Observed> manners(Understanding understanding, String topic) {
    var manners = new LinkedHashSet<>(understanding.manners());
    var others = before.currentRoom().clients().size() > 1;
    if (others && scene.alone().contains(topic)) {
      manners.add(new Observed(lyhord.understanding.Manner.PARTNER, before.currentRoom().name()));
    }
    return manners;
  }

  private int trust(Client client) {
    return Objects.requireNonNull(trust.get(client.id()));
  }

  private void move(List<Entry.TrustChange> changes, Entry.TrustChange change) {
    move(change);
    changes.add(change);
  }

  private void disown(int number) {
    if (number >= 1
        && number <= entries.size()
        && entries.get(number - 1) instanceof Entry.Turn turn
        && !turn.disowned()
        && !turn.waits()) {
      entries.set(number - 1, turn.disown());
      recountTrust();
    }
  }

  /** Taking a step back out of the middle is not subtraction, because trust stops at its ends. */
  private void recountTrust() {
    trust.replaceAll((client, now) -> scene.client(client).trust().start());
    entries.stream().flatMap(Entry::standing).forEach(this::move);
  }

  private void move(Entry.TrustChange change) {
    trust.merge(change.client(), change.change(), (now, by) -> Client.Trust.within(now + by));
  }

  private void enter(Move.Entered entered) {
    if (scene.rooms().containsKey(entered.room()) && !entered.room().equals(room)) {
      room = entered.room();
      entries.add(new Entry.Arrival(entries.size() + 1, entered.at(), room));
    }
  }

  private void examine(Move.Examined examined) {
    var examination = scene.examinations().get(examined.examination());
    if (examination == null || due.containsKey(examination.id()) || !fits(examined, examination)) {
      return;
    }
    var client = scene.client(examination.client());
    if (examination.intimate() && !Movements.permissionAsked(before, client)) {
      var change = Movements.noPermission(client);
      move(change);
      entries.add(procedure(examined, new Answering(before, client).rather(), List.of(change)));
      return;
    }
    var reply = new Answering(before, client).during(examination);
    entries.add(procedure(examined, reply, List.of()));
    due.put(examination.id(), (int) before.turns().count() + examination.delay());
    bringResults(examined);
  }

  private boolean fits(Move.Examined examined, Case.Examination examination) {
    var withReason = !examination.intimate() || !examined.reason().isBlank();
    return withReason && isHere(examination.client());
  }

  private Entry.Procedure procedure(
      Move.Examined examined, Entry.@Nullable Reply reply, List<Entry.TrustChange> changes) {
    return new Entry.Procedure(
        entries.size() + 1,
        examined.at(),
        examined.examination(),
        examined.reason(),
        !changes.isEmpty(),
        reply,
        changes);
  }

  private void bringResults(Move move) {
    var spoken = entries.stream().filter(Entry.Turn.class::isInstance).count();
    var arrived = new HashSet<>(before.results());
    due.forEach(
        (id, after) -> {
          if (after <= spoken && arrived.add(id)) {
            var reveals = Objects.requireNonNull(scene.examinations().get(id)).reveals();
            var number = entries.size() + 1;
            entries.add(new Entry.Result(number, move.at(), id, reveals));
            reveals.forEach(fact -> found.putIfAbsent(fact, number));
          }
        });
  }
}
