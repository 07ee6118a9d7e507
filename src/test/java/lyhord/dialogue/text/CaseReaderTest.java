package lyhord.dialogue.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import lyhord.content.Mistake;
import lyhord.content.Schemas;
import lyhord.dialogue.Assessment.Part;
import lyhord.dialogue.SmallCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A good case is read; what cannot be read at all is told where it is, with what to do. */
class CaseReaderTest {

  @TempDir Path folder;

  @Test
  void a_good_case_is_read() {
    var nils = SmallCase.NILS;
    assertThat(nils.clients()).extracting(it -> it.name()).containsExactly("Nils", "Ida");
    assertThat(nils.firstRoom().id()).isEqualTo("tillsammans");
    assertThat(nils.facts()).containsOnlyKeys("kompisen", "vinet", "vaken");
    assertThat(nils.assessment().of(Part.MEASURES)).hasSize(2);
    assertThat(nils.feedback().criticalErrors()).hasSize(2);
  }

  @Test
  void a_good_case_fits_the_schemas() throws IOException {
    assertThat(Schemas.faults("case.json", text("case.yaml"))).isEmpty();
    assertThat(Schemas.faults("client.json", text("nils.yaml"))).isEmpty();
    assertThat(Schemas.faults("client.json", text("ida.yaml"))).isEmpty();
  }

  @Test
  void mistakes_in_several_files_are_told_together() throws IOException {
    var spoilt = spoil("titel:", "tittel:");
    Files.writeString(folder.resolve("nils.yaml"), text("nils.yaml").replace("namn:", "nam:"));
    assertThat(spoilt.mistakes()).extracting(Mistake::file).containsOnly("nils.yaml", "case.yaml");
  }

  @Test
  void a_tab() {
    spoil("  vinet:", "\tvinet:").tells("\tvinet:", "Använd mellanslag");
  }

  @Test
  void a_colon_in_a_text() {
    spoil("remiss: Nils", "remiss: Så här: Nils").tells("Så här:", "Sätt text med kolon inom");
  }

  @Test
  void a_comma_in_a_text_between_braces() {
    spoil("De sitter nära. }", "Nära, och tysta. }")
        .tells("och tysta.", "och tysta. har inget värde. Står det ett kommatecken i en text?");
  }

  @Test
  void an_unclosed_quote() {
    spoil("kort: Nils", "kort: \"Nils").tells("kort: \"Nils", "stängs aldrig. Sätt ut");
  }

  @Test
  void a_text_that_goes_on_after_its_quotes() {
    spoil("kort: Nils", "kort: \"Nils\"").tells("kort:", "Sätt hela texten inom citattecken");
  }

  @Test
  void a_text_that_begins_with_a_sign_that_means_something() {
    spoil("kort: Nils", "kort: *Nils*").tells("kort:", "Sätt texten inom citattecken");
    spoil("kort: Nils", "kort: @Nils").tells("kort:", "Sätt texten inom citattecken");
    spoil("kort: Nils", "kort: - Nils").tells("kort:", "Texten börjar med - eller ?");
  }

  @Test
  void a_text_on_the_same_line_as_its_bar() {
    spoil("kort: Nils", "kort: | Nils").tells("kort:", "ska börja på raden under");
  }

  @Test
  void an_unclosed_list() {
    spoil("klienter: [nils, ida]", "klienter: [nils, ida").tells("klienter:", "Sätt ut ]");
  }

  @Test
  void a_line_without_a_colon() {
    spoil("version: 1", "version 1").tells("version 1", "Raden saknar kolon");
    spoil("version: 1", "version:1").tells("version:1", "eller mellanslag efter kolonet");
  }

  @Test
  void lines_that_do_not_begin_in_the_same_column() {
    spoil("    betydelse: Han har", "   betydelse: Han har").tells("Han har", "samma kolumn");
  }

  @Test
  void a_file_in_two_parts() {
    spoil("känt:", "---\nkänt:").tells("---", "delar filen i två. Ta bort");
  }

  @Test
  void not_utf_8() {
    whole("titel: Å".getBytes(StandardCharsets.ISO_8859_1)).tells("case.yaml", 1, "med UTF-8");
  }

  @Test
  void an_empty_file() {
    whole("# snart\n".getBytes(StandardCharsets.UTF_8)).tells("case.yaml", 1, "Filen är tom");
  }

  @Test
  void a_file_that_is_no_mapping() {
    whole("- Nils\n".getBytes(StandardCharsets.UTF_8)).tells("case.yaml", 1, "nyckel: värde");
  }

  @Test
  void a_missing_client_file() {
    spoil("klienter: [nils, ida]", "klienter: [nils, ida, pappa]")
        .tells("pappa.yaml", 1, "Filen saknas. Skapa den");
  }

  @Test
  void a_missing_case_file() throws IOException {
    var spoilt = spoil("version: 1", "version: 2");
    Files.delete(folder.resolve("case.yaml"));
    spoilt.tells("case.yaml", 1, "Filen saknas");
  }

  private Spoiled spoil(String text, String other) {
    return Spoiled.by(folder, "case.yaml", text, other);
  }

  private Spoiled whole(byte[] bytes) {
    return Spoiled.whole(folder, "case.yaml", bytes);
  }

  private static String text(String file) throws IOException {
    return Files.readString(SmallCase.FOLDER.resolve(file));
  }
}
