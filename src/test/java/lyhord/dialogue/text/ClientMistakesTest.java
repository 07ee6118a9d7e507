package lyhord.dialogue.text;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mistakes an author can make in a client's file: each told where it is, with what to do. */
class ClientMistakesTest {

  @TempDir Path folder;

  @Test
  void an_unknown_topic() {
    spoil("  mood:", "  moods:").tells("moods:", "Ämnet moods finns inte. Menade du mood?");
  }

  @Test
  void a_topic_for_somebody_else() {
    spoil("  mood:", "  alcohol-amount:")
        .tells(
            "alcohol-amount:", "alcohol-amount är inget man tar upp med ett barn. Ta bort svaret.");
  }

  @Test
  void a_topic_with_nothing_under_it() {
    spoil("  mood:\n", "  household:\n  mood:\n")
        .tells("household:", "Det står inget under household. Skriv något där, eller ta bort");
  }

  @Test
  void an_answer_that_is_no_list() {
    spoil("    - säg: Den är tänd.", "    säg: Den är tänd.")
        .tells("nils-lampan:", "nils-lampan ska vara en lista")
        .asDoesTheEditor();
  }

  @Test
  void an_answer_without_words() {
    spoil("    - säg: Den är tänd.", "    - min: glad").tells("min: glad", "säg saknas");
  }

  @Test
  void an_answer_without_a_ground_variant() {
    spoil("    - säg: Den är tänd.", "    - när: { gång: 1 }\n      säg: Den är tänd.")
        .tells("nils-lampan:", "saknar en variant utan villkor. Lägg till")
        .asDoesTheEditor();
  }

  @Test
  void an_answer_that_can_never_be_chosen() {
    spoil("    - säg: Den är tänd.", "    - säg: Den är tänd.\n    - säg: Den lyser.")
        .tells("Den lyser.", "Ett svar ovanför har samma villkor")
        .asDoesTheEditor();
  }

  @Test
  void an_unknown_fact() {
    spoil("avslöjar: [vaken]", "avslöjar: [vaknar]")
        .tells("[vaknar]", "Faktumet vaknar finns inte");
  }

  @Test
  void an_unknown_cue() {
    spoil("öppnar: [kvällarna]", "öppnar: [kvällar]").tells("[kvällar]", "Menade du kvällarna?");
  }

  @Test
  void an_unknown_room() {
    spoil("rum: [nils]", "rum: [nisse]").tells("[nisse]", "Rummet nisse finns inte");
  }

  @Test
  void an_unknown_form() {
    spoil("form: [ledande]", "form: [ledand]")
        .tells("[ledand]", "Frågeformen ledand finns inte. Menade du ledande?")
        .asDoesTheEditor();
  }

  @Test
  void an_unknown_manner() {
    spoil("    speglar:", "    spegla:")
        .tells("spegla:", "Förhållningssättet spegla finns inte. Menade du speglar?")
        .asDoesTheEditor();
  }

  @Test
  void an_unknown_mood() {
    spoil("min: ledsen", "min: ledssen")
        .tells("ledssen", "ledssen går inte att ha som min. Menade du ledsen?")
        .asDoesTheEditor();
  }

  @Test
  void a_bad_range() {
    spoil("gång: 2+", "gång: flera").tells("flera", "gång skrivs som 3 (precis)").asDoesTheEditor();
    spoil("tillit: 4+", "tillit: \"> 4\"")
        .tells("> 4", "tillit skrivs som 3 (precis), 3+ (minst)")
        .asDoesTheEditor();
  }

  @Test
  void a_range_that_never_holds() {
    spoil("tillit: 4+", "tillit: 7+").tells("7+", "Tilliten är högst 6");
    spoil("gång: 2+", "gång: 0").tells("gång: 0", "gång räknas från 1");
  }

  @Test
  void an_empty_condition() {
    spoil("när: { form: [ledande] }", "när: {}").tells("när: {}", "när är tomt").asDoesTheEditor();
    spoil("form: [ledande]", "form: []").tells("form: []", "form är tomt").asDoesTheEditor();
    spoil("när: { form: [ledande] }", "när: # inget")
        .tellsAmongOthers("# inget", "Det står inget under när.")
        .asDoesTheEditor();
  }

  @Test
  void a_debrief_condition_in_an_answer() {
    spoil("nyss: [sleep]", "vald: [avvakta]")
        .tells("vald:", "Villkoret vald går inte att ha här.")
        .asDoesTheEditor();
  }

  @Test
  void trust_without_because() {
    spoil("      därför: Du frågade så att han kunde berätta.\n", "")
        .tells("      tillit: 1", "Skriv en rad med därför:")
        .asDoesTheEditor();
  }

  @Test
  void trust_that_begins_outside_its_ends() {
    spoil("start: 2", "start: 9").tells("start: 9", "mellan 0 och 6").asDoesTheEditor();
  }

  @Test
  void a_movement_that_never_counts() {
    spoil("högst: 1", "högst: 0").tells("högst: 0", "högst ska vara minst 1").asDoesTheEditor();
  }

  @Test
  void too_few_no_answers() {
    spoil("[Fråga mamma., Det vet mamma., Mamma vet.]", "[Fråga mamma., Mamma vet.]")
        .tells("fråga-någon-annan: [Fråga", "behöver minst tre olika svar")
        .asDoesTheEditor();
  }

  @Test
  void too_few_repeats() {
    spoil("upprepar: [Som jag sa., Det sa jag ju.]", "upprepar: [Som jag sa.]")
        .tells("upprepar:", "minst två olika början")
        .asDoesTheEditor();
  }

  @Test
  void a_topic_under_two_kinds_of_no() {
    spoil("fråga-någon-annan: [household]", "fråga-någon-annan: [self-harm]")
        .tells(
            "fråga-någon-annan: [self-harm]", "self-harm står redan under vill-inte. Behåll ett.");
  }

  @Test
  void a_name_that_is_the_clients_own() {
    spoil("{ Olle: pappa }", "{ Nils: barnet }")
        .tells("{ Nils: barnet }", "Nils är den man talar med. Ta bort raden.");
  }

  @Test
  void a_name_that_is_the_same_for_all() {
    spoil("{ Olle: pappa }", "{ Wilmer: kompisen }")
        .tells("{ Wilmer: kompisen }", "Wilmer står likadant i case.yaml.");
  }

  @Test
  void a_name_that_is_nobody() {
    spoil("{ Olle: pappa }", "{ Olle: }").tells("{ Olle: }", "Olle").asDoesTheEditor();
  }

  @Test
  void a_film_that_is_no_film() {
    spoil("gör: Nils drar", "film: ../sleep.mp4\n      gör: Nils drar")
        .tells("film:", "Skriv filmens namn som")
        .asDoesTheEditor();
  }

  private Spoiled spoil(String text, String other) {
    return Spoiled.by(folder, "nils.yaml", text, other);
  }
}
