package lyhord.library.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lyhord.Practice;
import lyhord.content.Mistake;
import lyhord.content.Mistakes;
import lyhord.statute.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedTest {

  private static final String LINK =
      """
      titel: Bris
      ingress: Stöd till barn.
      granskad: 2026-11-21
      granskas-senast: 2027-05-21
      adress: https://www.bris.se
      vem: Barnens rätt i samhället
      kontrollerad: 2026-11-21
      """;

  @TempDir private Path content;

  @Test
  void everything_that_ships_is_right_and_there_is_enough_of_it() {
    var kinds =
        read(Path.of("content")).stream()
            .collect(Collectors.groupingBy(it -> it.entry().kind(), Collectors.counting()));
    assertThat(kinds.get(Kind.PUBLICATION)).isGreaterThanOrEqualTo(30);
    assertThat(kinds.get(Kind.METHOD)).isGreaterThanOrEqualTo(14);
    assertThat(kinds.get(Kind.FACT)).isGreaterThanOrEqualTo(25);
    assertThat(kinds.get(Kind.LINK)).isGreaterThanOrEqualTo(12);
    assertThat(kinds.get(Kind.THEME)).isEqualTo(6);
    assertThat(kinds.get(Kind.ARTICLE)).isEqualTo(5);
  }

  @Test
  void every_claim_that_ships_has_a_source() {
    for (var item : read(Path.of("content"))) {
      var told = !item.entry().text().isEmpty() || item.entry().kind() == Kind.FACT;
      assertThat(!told || !item.entry().sources().isEmpty()).as(item.slug()).isTrue();
    }
  }

  @Test
  void no_section_of_law_is_pasted_in() {
    var pasted = Pattern.compile("\\d+ (?:kap\\.|[a-z] §)|\\d §");
    assertThat(read(Path.of("content")))
        .noneMatch(it -> pasted.matcher(it.entry().values().toString()).find());
  }

  @Test
  void a_figure_that_nobody_can_define_does_not_ship() {
    assertThat(read(Path.of("content")))
        .noneMatch(it -> it.entry().values().toString().contains("28 %"));
  }

  @Test
  void what_is_right_is_read_as_it_is_written() throws IOException {
    write("lankar/bris.yaml", LINK + "kallor:\n- {nyckel: a, kalla: Bris, sakerhet: läst}\n");
    var entry = read(content).getFirst().entry();
    assertThat(entry.title()).isEqualTo("Bris");
    assertThat(entry.sources()).containsExactly(new Source("a", "Bris", true, ""));
    assertThat(entry.language()).isEqualTo("sv");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "adress: bris.se | adress: Skriv hela adressen, med https:// först. | 5",
        "vem: | vem: Vem som står bakom saknas. Fyll i det. | 6",
        "kontrollerad: i går | kontrollerad: Skriv dagen som 2026-11-22. | 7",
        "lagrum: [HSL 99:1] | lagrum: HSL 99:1 finns inte bland lagrummen. | 8",
        "tema: [moln] | tema: teman/moln finns inte i biblioteket. Skriv som metoder/trappan. | 8",
        "malgrupp: [alla] | malgrupp: alla är ingen målgrupp. | 8",
        "relaterat: [x/y] | relaterat: x/y finns inte i biblioteket. Skriv som metoder/trappan. | 8",
        "text: Så är det.[^z] | text: Källan z saknas bland källorna. | 8",
        "text: Se <lag:hsl/99-1>. | text: Lagrummet hsl/99-1 finns inte. | 8",
        "sprak: svenska | sprak: svenska går inte att välja. | 8",
        "isbn: 1234 | Okänd nyckel isbn. | 8",
      })
  void a_mistake_is_told_with_file_line_and_what_to_do(String line, String advice, int at)
      throws IOException {
    write("lankar/bris.yaml", with(line.strip()));
    assertThat(mistakes())
        .anySatisfy(
            it -> {
              assertThat(it.file()).isEqualTo("library/lankar/bris.yaml");
              assertThat(it.message()).startsWith(advice.strip());
              assertThat(it.line()).isEqualTo(at);
            });
  }

  @Test
  void a_file_in_the_wrong_place_or_with_an_odd_name_is_told() throws IOException {
    write("lenkar/bris.yaml", LINK);
    write("lankar/Bris Nytt.yaml", LINK);
    assertThat(mistakes().stream().map(Mistake::message))
        .anyMatch(it -> it.startsWith("Filen ligger inte i en mapp för sin sort."))
        .anyMatch(it -> it.startsWith("Filens namn blir adressen."));
  }

  /** The line in the place of the one with the same key, or last. */
  private static String with(String line) {
    var key = line.substring(0, line.indexOf(':') + 1);
    var replaced = LINK.replaceAll("(?m)^" + key + ".*$", line);
    return LINK.contains("\n" + key) ? replaced : LINK + line + "\n";
  }

  private List<Mistake> mistakes() {
    var thrown = catchThrowableOfType(Mistakes.class, () -> read(content));
    return thrown.all();
  }

  private void write(String name, String text) throws IOException {
    var file = content.resolve("library").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static List<Shipped> read(Path content) {
    var statutes = Practice.STATUTES;
    return Shipped.read(
        content,
        it -> Reference.of(it).flatMap(statutes::section).isPresent(),
        it -> statutes.section(it.split("/")[0], it.split("/")[1]).isPresent());
  }
}
