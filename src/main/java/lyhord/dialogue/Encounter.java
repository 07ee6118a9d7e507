package lyhord.dialogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lyhord.understanding.Understanding.Observed;
import org.jspecify.annotations.Nullable;

/**
 * A visit as it stands: a pure function of the case and the moves.
 *
 * @param trust client to trust now
 * @param found fact to the entry in which it came out
 * @param cues the cues that were opened
 * @param due ordered examination to the turn after which its result comes
 */
public record Encounter(
    Case scene,
    int moves,
    List<Entry> entries,
    String room,
    Map<String, Integer> trust,
    Map<String, Integer> found,
    Map<String, OpenCue> cues,
    Map<String, Integer> due,
    Move.@Nullable Judgement judgement) {

  /**
   * An opening that has been given.
   *
   * @param entry the entry in which it showed
   * @param takenUp the entry that took it up; null when none has
   */
  public record OpenCue(int entry, @Nullable Integer takenUp) {}

  /** The visit before anything has been said. */
  public static Encounter begin(Case scene) {
    return new Encounter(
        scene,
        0,
        List.of(),
        scene.firstRoom().id(),
        scene.clients().stream().collect(Collectors.toMap(Client::id, c -> c.trust().start())),
        Map.of(),
        Map.of(),
        Map.of(),
        null);
  }

  public static Encounter of(Case scene, List<Move> moves) {
    var encounter = begin(scene);
    for (var move : moves) {
      encounter = encounter.after(move);
    }
    return encounter;
  }

  /**
   * The visit one move later. A move that no longer fits, or comes after the end, changes nothing.
   */
  public Encounter after(Move move) {
    return new Play(this).take(move);
  }

  public boolean over() {
    return judgement != null;
  }

  public Stream<Entry.Turn> turns() {
    return entries.stream().filter(Entry.Turn.class::isInstance).map(Entry.Turn.class::cast);
  }

  public Optional<Entry.Turn> lastTurn() {
    return turns().reduce((first, second) -> second);
  }

  /** What was said last in answer; empty while a question waits to be clarified. */
  public Optional<Entry.Reply> lastReply() {
    return entries.reversed().stream()
        .flatMap(
            entry ->
                switch (entry) {
                  case Entry.Turn turn -> Stream.of(Optional.ofNullable(turn.reply()));
                  case Entry.Procedure it -> Stream.of(Optional.ofNullable(it.reply()));
                  case Entry.Arrival it -> Stream.<Optional<Entry.Reply>>empty();
                  case Entry.Result it -> Stream.<Optional<Entry.Reply>>empty();
                })
        .findFirst()
        .flatMap(reply -> reply);
  }

  /** What a follow-up leans on: the topic last talked about with this client. */
  public Optional<String> lastTopic(String client) {
    return turns()
        .filter(turn -> turn.client().equals(client) && turn.counts())
        .map(turn -> java.util.Objects.requireNonNull(turn.topic()))
        .reduce((first, second) -> second);
  }

  /** The face a client wears now. */
  public Mood mood(Client client) {
    return entries.stream()
        .flatMap(entry -> replyOf(entry, client.id()).stream())
        .map(Entry.Reply::mood)
        .reduce((first, second) -> second)
        .orElse(client.mood());
  }

  public Case.Room currentRoom() {
    return java.util.Objects.requireNonNull(scene.rooms().get(room));
  }

  /** Ordered examinations whose results have not come yet. */
  public Set<String> awaited() {
    var arrived = results();
    return due.keySet().stream().filter(id -> !arrived.contains(id)).collect(Collectors.toSet());
  }

  Set<String> results() {
    return entries.stream()
        .filter(Entry.Result.class::isInstance)
        .map(entry -> ((Entry.Result) entry).examination())
        .collect(Collectors.toSet());
  }

  Set<String> asked() {
    return turns()
        .filter(Entry.Turn::counts)
        .flatMap(turn -> turn.topics().stream())
        .collect(Collectors.toSet());
  }

  /** How often a client has answered a topic; one only touched in passing was not answered. */
  int timesAsked(String client, String topic) {
    return (int)
        turns()
            .filter(turn -> turn.counts() && turn.client().equals(client))
            .filter(turn -> topic.equals(turn.topic()))
            .count();
  }

  Set<String> manners() {
    return turns()
        .filter(Entry.Turn::counts)
        .flatMap(turn -> turn.manners().stream())
        .map(Observed::manner)
        .map(lyhord.understanding.Manner::swedish)
        .collect(Collectors.toSet());
  }

  Set<String> cuesTakenUp() {
    return cues.entrySet().stream()
        .filter(cue -> cue.getValue().takenUp() != null)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  Set<String> visited() {
    var rooms = new LinkedHashSet<String>();
    turns().forEach(turn -> rooms.add(turn.room()));
    return rooms;
  }

  /** Every fact that was told in an entry, also when it had come out before. */
  Set<String> told(Entry entry) {
    return switch (entry) {
      case Entry.Turn turn -> answer(turn).map(Client.Answer::reveals).orElse(Set.of());
      case Entry.Result result -> result.reveals();
      case Entry.Procedure procedure -> Set.of();
      case Entry.Arrival arrival -> Set.of();
    };
  }

  private Optional<Client.Answer> answer(Entry.Turn turn) {
    return Optional.ofNullable(turn.reply())
        .filter(reply -> reply.variant() >= 0)
        .map(
            reply ->
                java.util.Objects.requireNonNull(
                        scene.client(turn.client()).answers().get(turn.topic()))
                    .get(reply.variant()));
  }

  private Optional<Entry.Reply> replyOf(Entry entry, String client) {
    return switch (entry) {
      case Entry.Turn turn ->
          Optional.ofNullable(turn.reply()).filter(it -> turn.client().equals(client));
      case Entry.Procedure procedure ->
          Optional.ofNullable(procedure.reply()).filter(it -> examined(procedure).equals(client));
      case Entry.Arrival arrival -> Optional.empty();
      case Entry.Result result -> Optional.empty();
    };
  }

  private String examined(Entry.Procedure procedure) {
    return java.util.Objects.requireNonNull(scene.examinations().get(procedure.examination()))
        .client();
  }
}
