package lyhord.dialogue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lyhord.understanding.Understanding;
import org.jspecify.annotations.Nullable;

/** A line of what happened, numbered from 1. */
public sealed interface Entry {

  int number();

  Instant at();

  /** The movements of trust that hold: what a disowned turn cost is given back. */
  default Stream<TrustChange> standing() {
    return switch (this) {
      case Turn turn -> turn.trust().stream().filter(it -> !turn.disowned() || it.change() > 0);
      case Procedure procedure -> procedure.trust().stream();
      case Arrival arrival -> Stream.empty();
      case Result result -> Stream.empty();
    };
  }

  /**
   * Something said, and what came back.
   *
   * @param topic what it was taken to be about; null when that was never clear
   * @param reply null while the turn waits to be clarified
   * @param disowned the learner said: that was not what I asked
   */
  record Turn(
      int number,
      Instant at,
      @Nullable String by,
      String client,
      String room,
      String text,
      boolean picked,
      Understanding understanding,
      @Nullable String topic,
      @Nullable Reply reply,
      Set<Understanding.Observed> manners,
      List<TrustChange> trust,
      Set<String> reveals,
      Set<String> opens,
      Set<String> takesUp,
      boolean disowned)
      implements Entry {

    /** Whether the turn is one the learner can be held to. */
    public boolean counts() {
      return topic != null && !disowned;
    }

    /** Whether the learner may still choose among candidates. */
    public boolean waits() {
      return reply == null;
    }

    /** All topics the turn touched. */
    public Set<String> topics() {
      if (topic == null) {
        return Set.of();
      }
      var all = new java.util.LinkedHashSet<>(understanding.also());
      all.add(topic);
      return all;
    }

    static Turn said(Move.Asked asked, int number, String room) {
      return new Turn(
          number,
          asked.at(),
          asked.by(),
          asked.client(),
          room,
          asked.text(),
          asked.picked(),
          asked.understanding(),
          null,
          null,
          Set.of(),
          List.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          false);
    }

    Turn answered(
        @Nullable String about,
        @Nullable Reply with,
        Set<Understanding.Observed> how,
        List<TrustChange> changes) {
      return new Turn(
          number,
          at,
          by,
          client,
          room,
          text,
          picked,
          understanding,
          about,
          with,
          how,
          changes,
          reveals,
          opens,
          takesUp,
          disowned);
    }

    Turn unfolding(Set<String> facts, Set<String> opened, Set<String> takenUp) {
      return new Turn(
          number,
          at,
          by,
          client,
          room,
          text,
          picked,
          understanding,
          topic,
          reply,
          manners,
          trust,
          facts,
          opened,
          takenUp,
          disowned);
    }

    Turn disown() {
      return new Turn(
          number,
          at,
          by,
          client,
          room,
          text,
          picked,
          understanding,
          topic,
          reply,
          manners,
          trust,
          reveals,
          opens,
          takesUp,
          true);
    }
  }

  /** The visit moved to another room. */
  record Arrival(int number, Instant at, String room) implements Entry {}

  /** Something was examined, ordered or handed out; refused when permission was not asked. */
  record Procedure(
      int number,
      Instant at,
      String examination,
      String reason,
      boolean refused,
      @Nullable Reply reply,
      List<TrustChange> trust)
      implements Entry {}

  /** A result came. */
  record Result(int number, Instant at, String examination, Set<String> reveals) implements Entry {}

  /**
   * What the client said.
   *
   * @param variant which of the topic's answers, from 0; -1 when the client had none
   */
  record Reply(
      String says,
      Mood mood,
      @Nullable String does,
      @Nullable String film,
      boolean unreliable,
      int variant) {}

  /** How far a client's trust moved, and why. */
  record TrustChange(String client, int change, String because) {}
}
