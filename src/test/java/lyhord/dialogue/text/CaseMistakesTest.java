package lyhord.dialogue.text;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mistakes an author can make in case.yaml: each told where it is, with what to do. */
class CaseMistakesTest {

  @TempDir Path folder;

  @Test
  void an_unknown_key() {
    spoil("känt:", "kännt:").tells("kännt:", "Menade du känt?").asDoesTheEditor();
  }

  @Test
  void a_missing_key() {
    spoil("roll: Du har en halvtimme.\n", "")
        .tells("titel:", "roll saknas. Skriv raden roll:")
        .asDoesTheEditor();
  }

  @Test
  void a_key_with_nothing_after_it() {
    spoil("roll: Du har en halvtimme.", "roll:")
        .tells("roll:", "Det står inget under roll.")
        .asDoesTheEditor();
  }

  @Test
  void a_duplicate_key() {
    spoil("version: 1", "version: 1\ntitel:  Igen").tells("Igen", "titel står redan på rad 2.");
  }

  @Test
  void a_version_that_is_no_number() {
    spoil("version: 1", "version: ett").tells("version:", "ett heltal").asDoesTheEditor();
  }

  @Test
  void an_unknown_client() {
    spoil("vet: [nils]", "vet: [nisse]").tells("nisse", "Klienten nisse finns inte. Välj bland");
    spoil("      ida: Hon skäms.", "      eva: Hon skäms.").tells("eva:", "Klienten eva finns");
    spoil("klient: ida", "klient: idda").tells("idda", "Välj bland: nils, ida");
    spoil("klienter: [ida]", "klienter: [eva]").tells("eva", "Klienten eva finns inte");
  }

  @Test
  void the_same_client_twice() {
    spoil("klienter: [nils, ida]", "klienter: [nils, ida, ida]")
        .tells("klienter:", "står två gånger")
        .asDoesTheEditor();
  }

  @Test
  void an_id_that_is_not_an_id() {
    spoil("frågade-inte-om-hemma:", "Frågade inte:")
        .tells("Frågade inte:", "Skriv det med små bokstäver, siffror och bindestreck")
        .asDoesTheEditor();
  }

  @Test
  void two_clients_without_rooms() {
    spoil("rum:", "rumm:").tellsAmongOthers("klienter:", "flera klienter men inga rum. Skriv");
  }

  @Test
  void an_empty_room() {
    spoil("klienter: [ida]", "klienter: []").tells("Ida ensam", "Rummet är tomt").asDoesTheEditor();
  }

  @Test
  void a_client_without_a_room() {
    var rooms =
        "klienter: [nils, ida], beskrivning: De sitter nära. }\n  nils: { namn: Nils ensam, klienter: [nils]";
    spoil(rooms, rooms.replace("nils, ida", "ida").replace("[nils]", "[ida]"))
        .tells("rum:", "nils finns inte i något rum. Lägg till nils i ett.");
  }

  @Test
  void a_fact_that_never_comes_out() {
    spoil("ledtrådar:", "  katten:\n" + FACT + "\nledtrådar:")
        .tells("katten:", "katten kan aldrig komma fram. Låt ett svar ha avslöjar: [katten].");
  }

  @Test
  void a_must_with_one_way_to_it() {
    spoil("vikt: bra", "vikt: måste").tells("kompisen:", "kompisen är måste men nås bara på ett");
  }

  @Test
  void a_weight_or_dimension_that_does_not_exist() {
    spoil("vikt: bra", "vikt: gott").tells("gott", "Välj bland: måste, viktigt, bra");
    spoil("dimension: säkerhet", "dimension: säkert")
        .tells("säkert", "Menade du säkerhet?")
        .asDoesTheEditor();
  }

  @Test
  void a_case_without_a_must() {
    spoil("vikt: måste", "vikt: viktigt").tells("fakta:", "Inget faktum är måste. Avgör");
  }

  @Test
  void a_cue_that_never_opens() {
    spoil("ämnen:", "  dörren:\n" + CUE + "\nämnen:")
        .tells("dörren:", "dörren öppnas aldrig. Låt ett svar ha öppnar: [dörren].");
  }

  @Test
  void a_cue_without_takers() {
    spoil("tas-upp-av: [child-ordinary-day]", "tas-upp-av: []")
        .tells("tas-upp-av", "Ledtråden kan aldrig tas upp. Skriv minst ett ämne.")
        .asDoesTheEditor();
  }

  @Test
  void a_cue_that_leaves_no_time() {
    spoil("inom: 2", "inom: 0").tells("inom", "ska vara minst 1").asDoesTheEditor();
  }

  @Test
  void an_own_topic_that_is_taken() {
    spoil("  nils-lampan:", "  sleep:").tellsAmongOthers("till: barn", "sleep finns redan");
  }

  @Test
  void an_own_topic_with_too_few_examples() {
    spoil("exempel:\n      - Vad är det för lampa?\n", "exempel: # elva\n")
        .tells("# elva", "minst tolv exempel på hur man frågar. Lägg till")
        .asDoesTheEditor();
  }

  @Test
  void an_unknown_sort_of_examination() {
    spoil("sort: prov", "sort: test").tells("sort: test", "prov, formulär").asDoesTheEditor();
  }

  @Test
  void a_negative_delay() {
    spoil("dröjer: 2", "dröjer: -2").tells("dröjer", "mindre än 0. Skriv").asDoesTheEditor();
  }

  private static final String FACT =
      """
          sant: Det finns en katt.
          betydelse: Den tröstar.
          exempel: Har ni djur?
          vikt: bra
          dimension: kontakt
      """;

  private static final String CUE =
      """
          märks: Nils ser på dörren.
          betyder: Han väntar.
          tas-upp-av: [sleep]
          inom: 2
          exempel: Väntar du på någon?
      """;

  private Spoiled spoil(String text, String other) {
    return Spoiled.by(folder, "case.yaml", text, other);
  }
}
