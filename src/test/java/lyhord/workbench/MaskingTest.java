package lyhord.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {

  @ParameterizedTest
  @CsvSource({
    "skriv till anna.b@region.se tack, skriv till [e-post] tack",
    "ring 070-123 45 67, ring [telefon]",
    "ring +46 70 123 45 67 sen, ring [telefon] sen",
    "hon heter 850101-1234, hon heter [personnummer]",
    "19850101-1234 och 198501011234, [personnummer] och [personnummer]",
    "20100203 1234, [personnummer]",
    "Dricker du 2 eller 3 glas?, Dricker du 2 eller 3 glas?",
    "sedan 2019 eller 2020, sedan 2019 eller 2020",
    "Är det 15 000 i månaden?, Är det 15 000 i månaden?"
  })
  void what_leads_to_a_person_is_taken_out_and_nothing_else(String text, String masked) {
    assertThat(Masking.of(text)).isEqualTo(masked);
  }
}
