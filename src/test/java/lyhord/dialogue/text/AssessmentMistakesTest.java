package lyhord.dialogue.text;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mistakes an author can make in the assessment and the debrief. */
class AssessmentMistakesTest {

  @TempDir Path folder;

  @Test
  void an_option_in_two_lists() {
    spoil("    wilmer:", "    ensam-vuxen: # igen")
        .tells("# igen", "ensam-vuxen finns redan i en annan lista. Byt id.");
  }

  @Test
  void an_unknown_standing() {
    spoil("hållbar: möjlig", "hållbar: kanske")
        .tells("kanske", "ja, möjlig, nej")
        .asDoesTheEditor();
  }

  @Test
  void an_option_that_rests_on_an_unknown_fact() {
    spoil("stöds-av: [vaken, vinet]", "stöds-av: [vakan]").tells("[vakan]", "Menade du vaken?");
  }

  @Test
  void nothing_expected() {
    spoil("hållbar: ja\n      skäl: Ingen", "hållbar: möjlig\n      skäl: Ingen")
        .tells("bedömning:", "Bedömningen har inget som väntas. Ge minst ett alternativ");
  }

  @Test
  void no_line_about_the_report_holds() {
    spoil(
            "möjlig, skäl: Om Ida är med på det. }\n    nu: { hållbar: ja",
            "nej, skäl: Om Ida är med på det. }\n    nu: { hållbar: nej")
        .tells("inte-nu:", "Inget val om orosanmälan håller. Minst ett ska vara")
        .asDoesTheEditor();
  }

  @Test
  void too_few_experts() {
    spoil(EXPERT, "").tells("experter:", "Minst två experter").asDoesTheEditor();
  }

  @Test
  void a_bad_reference_to_law() {
    spoil("lag: [HSL 5:7]", "lag: [HSL 5 kap 7 §]")
        .tells("5 kap", "Lagrummet HSL 5 kap 7 § går inte att läsa. Skriv som HSL 5:7")
        .asDoesTheEditor();
    spoil("lag: [SoL 19:1]", "lag: SoL 19:1").tells("SoL", "ska vara en lista").asDoesTheEditor();
  }

  @Test
  void a_last_headline_with_a_condition() {
    spoil("  - text: Nils gick", "  - när: { fakta: [vinet] }\n    text: Nils gick")
        .tells("fakta: [vinet] }", "rubriker ska sluta med en text utan när");
  }

  @Test
  void a_text_after_the_one_that_always_holds() {
    spoil("  - när: { fakta: [vaken, vinet] }\n    text:", "  - text:")
        .tells("varför Nils vaktar", "Det som står efter visas aldrig");
  }

  @Test
  void a_voice_that_may_fall_silent() {
    spoil("      - text: Lampan", "      - när: { fakta: [vinet] }\n        text: Lampan")
        .tells("- när: { fakta: [vinet] }", "varianter ska sluta med en text utan när");
  }

  @Test
  void a_critical_error_without_a_condition() {
    spoil("    när: { tagg: [lovar-för-mycket] }\n", "")
        .tells("Du lovade", "måste ha ett villkor. Skriv när:")
        .asDoesTheEditor();
  }

  @Test
  void too_little_to_look_for_in_a_dimension() {
    spoil("    - när: { tagg: [tryggar] }\n      text: Du sa vem du är.\n", "")
        .tells("kontakt:", "minst tre punkter")
        .asDoesTheEditor();
  }

  @Test
  void a_dimension_left_out() {
    spoil("  avslut:", "  slutet:").tellsAmongOthers("slutet:", "Okänd nyckel slutet.");
  }

  @Test
  void an_answers_condition_in_the_debrief() {
    spoil("när: { tagg: [tryggar] }", "när: { nyss: [sleep] }")
        .tells("nyss:", "Villkoret nyss går inte att ha här")
        .asDoesTheEditor();
  }

  @Test
  void an_unknown_id_in_a_condition() {
    spoil("ledtråd: [kvällarna]", "ledtråd: [kvällen]").tells("[kvällen]", "Ledtråden kvällen");
    spoil("undersökt: [blodprov]", "undersökt: [blod]").tells("[blod]", "Undersökningen blod");
    spoil("varit-i: [nils]", "varit-i: [hallen]").tells("[hallen]", "Rummet hallen finns inte");
    spoil("vald: [eget-samtal]", "vald: [samtal]")
        .tells("[samtal]", "Alternativet samtal finns inte");
    spoil("anmälan: [nu, rådfråga]", "anmälan: [genast]")
        .tells("[genast]", "Välj bland: inte-nu, rådfråga, nu.");
    spoil("tagg: [speglar]", "tagg: [spegla]").tells("[spegla]", "Menade du speglar?");
  }

  private static final String EXPERT =
      """
          - vem: Skolsköterska
            anmälan: rådfråga
            säger: Jag hade ringt först.
      """;

  private Spoiled spoil(String text, String other) {
    return Spoiled.by(folder, "case.yaml", text, other);
  }
}
