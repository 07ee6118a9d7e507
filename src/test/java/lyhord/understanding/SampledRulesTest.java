package lyhord.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lyhord.content.Mistake;
import lyhord.content.Reading;
import lyhord.understanding.swedish.Lexicon;
import lyhord.understanding.swedish.Samples;
import lyhord.understanding.swedish.Swedish;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files of rules on words carry lines that the rules must find. */
class SampledRulesTest {
  private static final Path SHIPPED = Path.of("content/understanding");
  private static final Topics TOPICS = Topics.read(Path.of("content/topics.yaml"));

  @TempDir private Path folder;

  @BeforeEach
  void copy_what_we_ship() throws IOException {
    for (var file : SHIPPED.toFile().list()) {
      Files.copy(SHIPPED.resolve(file), folder.resolve(file));
    }
  }

  @Test
  void every_rule_we_ship_finds_its_own_samples() {
    assertThat(mistakes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "forms.yaml, inbjudan, Kan du berätta hur en kväll brukar se ut?",
    "manners.yaml, speglar, Så du ligger vaken om nätterna.",
    "manners.yaml, stänger, Sover du dåligt?",
    "must-ask.yaml, home-safety, Känner du dig trygg hemma?",
    "follow-ups.yaml, vem, Vem var det då?",
  })
  void a_sample_that_its_rule_does_not_find_is_told(String file, String rule, String sample)
      throws IOException {
    replace(file, sample, "Hej på dig");
    assertThat(mistakes())
        .singleElement()
        .asString()
        .matches(file + ":\\d+: ”Hej på dig” hittas inte av " + rule + "\\. Skriv om provet.*");
  }

  @ParameterizedTest
  @CsvSource({"forms.yaml", "manners.yaml", "must-ask.yaml", "follow-ups.yaml"})
  void a_rule_without_a_sample_is_told(String file) throws IOException {
    var text = Files.readString(folder.resolve(file));
    Files.writeString(
        folder.resolve(file),
        text.replaceFirst("(?m)^ +prov:\n( +- .*\n)+?( +(ord|former):)", "$2"));
    assertThat(mistakes()).singleElement().asString().contains(" saknar prov. Skriv prov:");
  }

  private void replace(String file, String sample, String with) throws IOException {
    var text = Files.readString(folder.resolve(file));
    assertThat(text).contains("- " + sample + "\n");
    Files.writeString(folder.resolve(file), text.replace("- " + sample, "- " + with));
  }

  private List<String> mistakes() {
    var reading = new Reading(folder);
    var samples = new Samples();
    var lexicon = Lexicon.read(reading, folder, samples);
    Hearing.Rules.read(reading, folder, TOPICS, samples);
    samples.tryOn(Swedish.of(lexicon, List.of()));
    return reading.mistakes().stream().map(Mistake::toString).toList();
  }
}
