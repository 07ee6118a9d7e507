package lyhord.dialogue;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import lyhord.understanding.Form;

/**
 * All that a condition may look at, as the ids authors write.
 *
 * @param form how the question at hand was put; empty outside a question
 * @param times how often the topic at hand has been raised, this time included
 * @param previous the topic talked about just before; empty at the start
 * @param room where we are; empty when the case has no rooms
 */
record Circumstances(
    Set<String> form,
    int times,
    Set<String> previous,
    Set<String> room,
    int trust,
    Set<String> facts,
    Set<String> asked,
    Set<String> manners,
    Set<String> cues,
    Set<String> examined,
    Set<String> visited,
    Set<String> chosen,
    Set<String> report) {

  /** As a client is asked something, so many times with this. */
  static Circumstances of(Encounter before, Client client, Form form, int times, int trust) {
    return new Circumstances(
        Set.of(form.swedish()),
        times,
        before.lastTopic(client.id()).map(Set::of).orElse(Set.of()),
        Set.of(before.room()),
        trust,
        before.found().keySet(),
        before.asked(),
        before.manners(),
        before.cuesTakenUp(),
        before.due().keySet(),
        before.visited(),
        Set.of(),
        Set.of());
  }

  /**
   * When the assessment is handed in.
   *
   * @param perhaps what may have been asked as well
   */
  static Circumstances atEnd(Encounter encounter, Move.Judgement judgement, Set<String> perhaps) {
    var asked = new HashSet<>(encounter.asked());
    asked.addAll(perhaps);
    var first = encounter.scene().clients().getFirst().id();
    return new Circumstances(
        Set.of(),
        0,
        Set.of(),
        Set.of(encounter.room()),
        Objects.requireNonNull(encounter.trust().get(first)),
        encounter.found().keySet(),
        asked,
        encounter.manners(),
        encounter.cuesTakenUp(),
        encounter.due().keySet(),
        encounter.visited(),
        judgement.choices().keySet(),
        Set.of(judgement.report().swedish()));
  }
}
