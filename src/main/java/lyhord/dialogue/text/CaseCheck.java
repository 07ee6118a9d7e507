package lyhord.dialogue.text;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lyhord.content.Reading;
import lyhord.dialogue.Assessment;
import lyhord.dialogue.Case;
import lyhord.dialogue.Case.Weight;
import lyhord.dialogue.Client;

/** What can only be seen when the whole case is read: that everything can be reached. */
final class CaseCheck {
  private static final int WAYS_TO_A_MUST = 2;

  private final Case scene;
  private final Reading reading;
  private final String file;

  private CaseCheck(Case scene, Reading reading, String file) {
    this.scene = scene;
    this.reading = reading;
    this.file = file;
  }

  static void of(Case scene, Reading reading, String file) {
    var check = new CaseCheck(scene, reading, file);
    check.factsCanBeFound();
    check.cuesCanBeOpened();
    check.aGoodVisitExists();
    check.everyoneHasARoom();
  }

  private void factsCanBeFound() {
    for (var fact : scene.facts().values()) {
      var ways = waysTo(fact.id());
      if (ways == 0) {
        say("Faktumet %s kan aldrig komma fram. Låt ett svar ha avslöjar: [%s].", fact.id());
      } else if (fact.weight() == Weight.MUST && ways < WAYS_TO_A_MUST) {
        say("%s är måste men nås bara på ett sätt. Låt ett ämne till avslöja %s.", fact.id());
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
    var opened = answers().flatMap(answer -> answer.opens().stream()).collect(Collectors.toSet());
    var unopened = new HashSet<>(scene.cues().keySet());
    unopened.removeAll(opened);
    unopened.forEach(cue -> say("Ledtråden %s öppnas aldrig. Låt ett svar ha öppnar: [%s].", cue));
  }

  private void aGoodVisitExists() {
    var expected =
        scene.assessment().options().filter(it -> it.standing() == Assessment.Standing.EXPECTED);
    if (expected.findAny().isEmpty()) {
      say("Bedömningen har inget som väntas. Minst ett alternativ ska ha hållbar: ja. (%s)", file);
    }
    if (scene.facts().values().stream().noneMatch(fact -> fact.weight() == Weight.MUST)) {
      say("Inget faktum är måste. Avgör vad en god timme ska få fram i %s.", file);
    }
  }

  private void everyoneHasARoom() {
    Set<String> seen =
        scene.rooms().values().stream()
            .flatMap(room -> room.clients().stream())
            .collect(Collectors.toSet());
    scene.clients().stream()
        .map(Client::id)
        .filter(client -> !seen.contains(client))
        .forEach(client -> say("%s finns inte i något rum. Lägg till %s i ett rum.", client));
  }

  private Stream<Client.Answer> answers() {
    return scene.clients().stream()
        .flatMap(client -> client.answers().values().stream())
        .flatMap(variants -> variants.stream());
  }

  private void say(String message, String id) {
    reading.mistake(file, 1, message.formatted(id, id));
  }
}
