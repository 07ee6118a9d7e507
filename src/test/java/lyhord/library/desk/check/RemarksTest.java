package lyhord.library.desk.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lyhord.library.entry.Entry;
import lyhord.library.entry.Kind;
import org.junit.jupiter.api.Test;

class RemarksTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String HEAVY =
      "Socialtjänstförvaltningens handläggningsordning förutsätter dokumentationsskyldighet"
          + " beträffande samtliga barnavårdsutredningar och riskbedömningar.";

  @Test
  void a_clean_text_gets_no_remark() {
    assertThat(
            of("## Att fråga\n\nFråga om barnen.[^nka] Läs [metoden](bibliotek:metoder/trappan)."))
        .isEmpty();
  }

  @Test
  void a_picture_needs_words() {
    assertThat(advice("![](fil:abc)")).containsExactly("Bilden saknar text");
    assertThat(advice("![bild.jpg](fil:abc)")).containsExactly("Bilden saknar text");
    assertThat(advice("![Ett barn ritar](fil:abc)")).isEmpty();
  }

  @Test
  void headings_come_in_order() {
    assertThat(advice("### För djupt")).containsExactly("En nivå av");
    assertThat(advice("## Rätt\n\n#### För djupt")).containsExactly("En nivå av");
    assertThat(advice("# Huvudrubrik")).containsExactly("Sidan har redan");
    assertThat(advice("## Rätt\n\n### Rätt\n\n## Rätt")).isEmpty();
  }

  @Test
  void a_link_says_where_it_leads() {
    assertThat(advice("Se [här](https://exempel.se)")).containsExactly("Länkens ord säger");
    assertThat(advice("Se <https://exempel.se/sida>")).containsExactly("Länken är en");
    assertThat(advice("Se <lag:hsl/5-7> och [Bris](https://bris.se)")).isEmpty();
  }

  @Test
  void a_long_paragraph_is_told_with_its_first_words() {
    var remark = of("Ord " + "och ett till ".repeat(60)).getFirst();
    assertThat(remark.advice()).startsWith("Stycket är längre");
    assertThat(remark.where()).startsWith("Ord och ett till").hasSize(60);
  }

  @Test
  void what_is_for_families_must_be_lighter() {
    var text = "Barn behöver veta vad som händer hemma. ".repeat(6) + HEAVY;
    assertThat(of(text).stream().map(Remark::advice)).noneMatch(it -> it.contains("LIX"));
    var forFamilies = Remarks.of(entry(text, Map.of("malgrupp", "barn-och-foraldrar")), TODAY);
    assertThat(forFamilies.getFirst().advice()).contains("LIX", "barn och föräldrar är 30 lagom");
  }

  @Test
  void a_film_needs_a_transcript() {
    var film = new Entry(Kind.FILM, Map.of("titel", "Film"));
    assertThat(Remarks.of(film, TODAY)).extracting(Remark::key).containsExactly("transkript");
  }

  @Test
  void days_that_cannot_be_right_are_told() {
    var days = Map.of("granskad", "2026-12-01", "granskas-senast", "2029-01-01");
    assertThat(Remarks.of(entry("Text.", days), TODAY))
        .extracting(Remark::key)
        .containsExactly("granskas-senast", "granskad");
    assertThat(Remarks.of(entry("Text.", Map.of("granskas-senast", "2026-01-01")), TODAY))
        .hasSize(1);
  }

  @Test
  void an_article_without_a_source_is_told() {
    assertThat(Remarks.of(entry("Text.", Map.of("kallor", "")), TODAY))
        .extracting(Remark::key)
        .containsExactly("kallor");
  }

  private static List<String> advice(String text) {
    return of(text).stream()
        .map(it -> it.advice().replaceAll("^(\\S+ \\S+ \\S+).*", "$1"))
        .toList();
  }

  private static List<Remark> of(String text) {
    return Remarks.of(entry(text, Map.of()), TODAY);
  }

  private static Entry entry(String text, Map<String, String> more) {
    var values = new HashMap<String, String>();
    values.put("titel", "Att fråga");
    values.put("text", text);
    values.put("kallor", "nka | Nka 2020 | läst");
    values.putAll(more);
    return new Entry(Kind.ARTICLE, values);
  }
}
