package lyhord.statute;

import static org.assertj.core.api.Assertions.assertThat;

import lyhord.Practice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {

  @ParameterizedTest
  @CsvSource({
    "5 kap. 7 § HSL, /lag/hsl/5-7",
    "5 kap 7 § hsl, /lag/hsl/5-7",
    "HSL 5:7, /lag/hsl/5-7",
    "hsl 5 kap 7, /lag/hsl/5-7",
    "5 kap. 7 § hälso- och sjukvårdslagen, /lag/hsl/5-7",
    "5 kap. 7 § hälso- och sjukvårdslagen (2017:30), /lag/hsl/5-7",
    "2 g § HSL, /lag/hsl-1982/2-g",
    "2 g § hälso- och sjukvårdslagen (1982:763), /lag/hsl-1982/2-g",
    "SoL 14:1, /lag/sol-2001/14-1",
    "14 kap. 1 § SoL, /lag/sol-2001/14-1",
    "14 kap. 1 § socialtjänstlagen, /lag/sol-2001/14-1",
    "SoL 19:1, /lag/sol/19-1",
    "SoL 11:1, /lag/sol/11-1",
    "SoL (2001:453) 11:1, /lag/sol-2001/11-1",
    "11 kap. 1 § socialtjänstlagen (2001:453), /lag/sol-2001/11-1",
    "fb 6:2a, /lag/fb/6-2-a",
    "6 kap. 2 a § föräldrabalken, /lag/fb/6-2-a",
    "artikel 12 barnkonventionen, /lag/bk/12",
    "art. 12 BK, /lag/bk/12",
    "barnkonventionen artikel 3, /lag/bk/3",
    "BrB 4:3, /lag/brb/4-3",
  })
  void what_is_typed_in_any_of_the_usual_ways_is_found(String typed, String path) {
    assertThat(Citation.find(typed, Practice.STATUTES))
        .first()
        .extracting(Section::path)
        .isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "§",
        "hej",
        "LVU 1:1",
        "HSL",
        "99:99 HSL",
        "((((",
        "5 kap. § HSL",
        "HSL 5:7:7:7"
      })
  void what_names_no_section_here_finds_none(String typed) {
    assertThat(Citation.find(typed, Practice.STATUTES)).isEmpty();
  }

  @Test
  void a_very_long_text_is_not_looked_at() {
    assertThat(Citation.find("5 kap. ".repeat(1000), Practice.STATUTES)).isEmpty();
  }
}
