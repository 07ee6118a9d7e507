package lyhord.dialogue.text;

import java.util.stream.Stream;
import lyhord.content.Yaml;
import lyhord.dialogue.Assessment.Standing;
import lyhord.dialogue.Case;
import lyhord.dialogue.Case.Weight;
import lyhord.dialogue.Client;

/**
 * What can only be seen when the whole case is read and every reference in it holds: that
 * everything can be reached.
 */
final class CaseCheck {
  private static final int WAYS_TO_A_MUST = 2;

  private final Case scene;
  private final Yaml yaml;

  private CaseCheck(Case scene, Yaml yaml) {
    this.scene = scene;
    this.yaml = yaml;
  }

  static void of(Case scene, Yaml yaml) {
    var check = new CaseCheck(scene, yaml);
    check.factsCanBeFound();
    check.cuesCanBeOpened();
    check.aGoodVisitExists();
    check.everyoneHasARoom();
  }

  private void factsCanBeFound() {
    for (var fact : scene.facts().values()) {
      var ways = waysTo(fact.id());
      if (ways == 0) {
        say("fakta", fact.id(), "%s kan aldrig komma fram. Låt ett svar ha avslöjar: [%s].");
      } else if (fact.weight() == Weight.MUST && ways < WAYS_TO_A_MUST) {
        say(
            "fakta",
            fact.id(),
            "%s är måste men nås bara på ett sätt. Låt ett ämne till ha avslöjar: [%s].");
      }
    }
  }

  private long waysTo(String fact) {
    var answers =
        scene.clients().stream()
            .flatMap(client -> client.answers().entrySet().stream())
            .filter(topic -> topic.getValue().stream().anyMatch(it -> it.reveals().contains(fact)))
            .count();
    return answers
        + scene.examinations().values().stream().filter(it -> it.reveals().contains(fact)).count();
  }

  private void cuesCanBeOpened() {
    scene.cues().keySet().stream()
        .filter(cue -> answers().noneMatch(answer -> answer.opens().contains(cue)))
        .forEach(cue -> say("ledtrådar", cue, "%s öppnas aldrig. Låt ett svar ha öppnar: [%s]."));
  }

  private void aGoodVisitExists() {
    if (scene.assessment().options().noneMatch(it -> it.standing() == Standing.EXPECTED)) {
      yaml.mistake(
          "bedömning", "Bedömningen har inget som väntas. Ge minst ett alternativ hållbar: ja.");
    }
    if (scene.facts().values().stream().noneMatch(fact -> fact.weight() == Weight.MUST)) {
      yaml.mistake(
          "fakta", "Inget faktum är måste. Avgör vad en god timme ska få fram: vikt: måste.");
    }
  }

  private void everyoneHasARoom() {
    scene.clients().stream()
        .map(Client::id)
        .filter(id -> scene.rooms().values().stream().noneMatch(it -> it.clients().contains(id)))
        .forEach(
            id -> yaml.mistake("rum", id + " finns inte i något rum. Lägg till " + id + " i ett."));
  }

  private Stream<Client.Answer> answers() {
    return scene.clients().stream()
        .flatMap(client -> client.answers().values().stream())
        .flatMap(variants -> variants.stream());
  }

  private void say(String section, String id, String message) {
    yaml.map(section).mistake(id, message.formatted(id, id));
  }
}
