package lyhord.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LawTest {

  @ParameterizedTest
  @CsvSource({
    "HSL 5:7, 5 kap. 7 § hälso- och sjukvårdslagen",
    "PSL 6:5, 6 kap. 5 § patientsäkerhetslagen",
    "SoL 19:1, 19 kap. 1 § socialtjänstlagen",
    "OSL 12:3, 12 kap. 3 § offentlighets- och sekretesslagen",
    "FB 6:2 a, 6 kap. 2 a § föräldrabalken",
    "BrB 4:3, 4 kap. 3 § brottsbalken",
    "BK 12, artikel 12 i barnkonventionen",
    "' BK 3 ', artikel 3 i barnkonventionen"
  })
  void a_reference_is_cited_as_it_is_written_in_text(String reference, String cited) {
    assertThat(Law.of(reference).orElseThrow().cited()).isEqualTo(cited);
  }

  @ParameterizedTest
  @ValueSource(strings = {"HSLF-FS 2022:39 7:2"})
  void a_regulation_has_its_number_in_its_name(String reference) {
    assertThat(Law.of(reference).orElseThrow().cited())
        .startsWith("7 kap. 2 § Socialstyrelsens föreskrifter HSLF-FS 2022:39");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "HSL",
        "HSL 5",
        "HSL 5:",
        "HSL 5 kap 7 §",
        "hsl 5:7",
        "LVU 3:1",
        "BK 12:1",
        "SoL 19:1-2",
        "SoL 19:1 A",
        "HSLF-FS 2022:39",
        "HSL 5:7 HSL 5:8"
      })
  void what_is_no_reference_is_refused(String text) {
    assertThat(Law.of(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"HSL 5:7, true", "SoL 13:9, true", "SoL 19:1, false", "BK 12, false"})
  void sections_whose_wording_may_have_changed_are_to_be_checked(String reference, boolean check) {
    assertThat(Law.of(reference).orElseThrow().toBeChecked()).isEqualTo(check);
  }
}
