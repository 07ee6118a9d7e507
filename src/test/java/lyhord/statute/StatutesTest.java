package lyhord.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import lyhord.Practice;
import lyhord.content.Mistakes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatutesTest {

  private static final String WHOLE =
      """
      förkortning: X
      namn: xlagen
      rubrik: X-lag
      sfs: "1:1"
      källa: https://exempel.se
      kontrollerad: 2026-01-01
      paragrafer: {"1:1": {om: något}}
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "HSL 5:7, 5 kap. 7 § hälso- och sjukvårdslagen",
    "PSL 6:5, 6 kap. 5 § patientsäkerhetslagen",
    "SoL 19:1, 19 kap. 1 § socialtjänstlagen",
    "OSL 12:3, 12 kap. 3 § offentlighets- och sekretesslagen",
    "FB 6:2 a, 6 kap. 2 a § föräldrabalken",
    "OSL 40:7 g, 40 kap. 7 g § offentlighets- och sekretesslagen",
    "BrB 4:3, 4 kap. 3 § brottsbalken",
    "BK 12, artikel 12 i barnkonventionen",
    "' BK 3 ', artikel 3 i barnkonventionen",
    "LEK 9:28, 9 kap. 28 § lagen (2022:482) om elektronisk kommunikation",
    "HSLF-FS 2022:39 7:2, "
        + "7 kap. 2 § Socialstyrelsens föreskrifter HSLF-FS 2022:39 om våld i nära relationer"
  })
  void a_section_is_cited_as_it_is_written_in_text(String reference, String cited) {
    assertThat(section(reference).cited().replace('\u00a0', ' ')).isEqualTo(cited);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "HSL",
        "HSL 5:",
        "HSL 5 kap 7 §",
        "hsl 5:7",
        "SoL 19:1-2",
        "SoL 19:1 A",
        "HSLF-FS 2022:39",
        "HSL 5:7 HSL 5:8"
      })
  void what_is_no_reference_is_refused(String text) {
    assertThat(Reference.of(text)).isEmpty();
  }

  @Test
  void the_duty_to_report_reads_otherwise_from_15_january_2026() {
    var duty = section("SoL 19:1");
    assertThat(on(duty, "2026-01-14")).contains("1. myndigheter inom hälso- och sjukvården, annan");
    assertThat(on(duty, "2026-01-15"))
        .contains("1. myndigheter inom hälso- och sjukvården och tand");
    assertThat(duty.lastDayOf(duty.wordings().getFirst())).contains(LocalDate.of(2026, 1, 14));
    assertThat(duty.lastDayOf(duty.wordings().getLast())).isEmpty();
  }

  @Test
  void a_wording_to_come_is_not_the_one_of_today() {
    var school = section("OSL 23:2");
    assertThat(on(school, "2028-06-30")).startsWith("Sekretess gäller i förskoleklassen,");
    assertThat(on(school, "2028-07-01")).startsWith("Sekretess gäller i grundskolan,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"HSL 5:7", "PSL 6:5", "SoL 13:9"})
  void what_may_have_changed_on_1_july_2026_is_to_be_checked_from_then_on(String reference) {
    assertThat(section(reference).isToBeChecked(LocalDate.of(2026, 6, 30))).isFalse();
    assertThat(section(reference).isToBeChecked(LocalDate.of(2026, 7, 1))).isTrue();
  }

  @Test
  void every_section_leads_to_one_that_is_here() {
    assertThat(Practice.STATUTES.all().stream().flatMap(it -> it.replacedBy().stream()))
        .isNotEmpty()
        .allMatch(it -> Practice.STATUTES.section(it).isPresent());
  }

  @Test
  void no_wording_has_a_mark_of_the_register_left() {
    assertThat(Practice.STATUTES.all())
        .flatExtracting(Section::wordings)
        .hasSizeGreaterThan(60)
        .noneMatch(it -> it.text().matches("(?s).*(/Träder|/Upphör|/Rubrik|Lag \\().*"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kontrollerad: igår | en dag, skriven som 2026-07-01",
        "kontrollerad: 2026-02-30 | en dag, skriven som 2026-07-01",
        "paragrafer: {\"5 kap\": {om: x}} | är ingen paragraf",
        "paragrafer: {\"5:7\": {om: x, nu: [femman]}} | Skriv lagrummet som SoL 19:1",
        "paragrafer: {\"5:7\": {}} | om saknas",
        "okänd: ja | Okänd nyckel okänd",
        "'paragrafer: {\"5:7\": {om: x, lydelser: [{text: a}, {text: b}]}}' | senare dag",
        "'paragrafer: {\"5:7\": {om: x, lydelser: [{från: 2026-01-01, text: a},"
            + " {från: 2025-01-01, text: b}]}}' | senare dag"
      })
  void a_mistake_is_told_with_its_line(String line, String advice) throws IOException {
    var key = line.substring(0, line.indexOf(':'));
    var text = WHOLE.replaceAll("(?m)^" + key + ":.*\n", "") + line + "\n";
    Files.writeString(folder.resolve("x.yaml"), text);
    assertThatThrownBy(() -> Statutes.read(folder))
        .isInstanceOf(Mistakes.class)
        .hasMessageContaining("x.yaml")
        .hasMessageContaining(advice.strip());
  }

  private static String on(Section section, String day) {
    return section.on(LocalDate.parse(day)).orElseThrow().text();
  }

  private static Section section(String reference) {
    return Practice.STATUTES.section(Reference.of(reference).orElseThrow()).orElseThrow();
  }
}
