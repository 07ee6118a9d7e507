package lyhord.encounter;

import java.time.Instant;
import java.util.stream.Stream;
import lyhord.clinic.Clinics;
import lyhord.dialogue.Encounter;
import lyhord.understanding.Understanding.Verdict;

/** Things people say that are hard to follow, found by asking the ear of the case itself. */
final class Wordings {

  private Wordings() {}

  /** Something that, said first of all to the first client, is heard with a certain verdict. */
  static String heardAs(Verdict verdict, Clinics clinics, String caseId) {
    var stage = clinics.stage(caseId).orElseThrow();
    var before = Encounter.begin(stage.scene());
    var client = before.currentRoom().clients().getFirst();
    return hard()
        .filter(
            it ->
                stage
                        .listener()
                        .typed(Instant.EPOCH, before, client, it, null)
                        .understanding()
                        .verdict()
                    == verdict)
        .findFirst()
        .orElseThrow(() -> new AssertionError("Nothing here is heard as " + verdict));
  }

  private static Stream<String> hard() {
    return Stream.of(
        "Hur är det med det?",
        "Hur är det hemma?",
        "Hur är det?",
        "barnen",
        "Och barnen då, hur är det med dem?",
        "Brukar det vara så?",
        "Vad gör ni?",
        "Berätta om hemma",
        "Mår du dåligt av det?",
        "Är det nån som vet?",
        "Hur blir det på kvällen?",
        "Kan du säga något om mamma",
        "Blir det bra?",
        "Vad tycker du om hjälp?",
        "Är du rädd för något hemma när det är kväll?",
        "Hur länge har det varit så här?",
        "Vad säger familjen?",
        "Vad äter ni till middag och när lägger ni er?",
        "Vem vet?",
        "Vad händer då?",
        "Är det bra på jobbet eller hemma?");
  }
}
