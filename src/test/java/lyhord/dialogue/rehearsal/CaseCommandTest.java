package lyhord.dialogue.rehearsal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import lyhord.Practice;
import lyhord.dialogue.SmallCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseCommandTest {
  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void without_words_it_says_how_it_is_used() throws IOException {
    assertThat(run()).isEqualTo(2);
    assertThat(run("chek", "content")).isEqualTo(2);
    assertThat(run("check", "")).isEqualTo(2);
    assertThat(out.toString(UTF_8)).contains("./lyhord case check MAPP");
  }

  @Test
  void a_folder_without_a_case_is_told() throws IOException {
    assertThat(run("check", folder.toString())).isEqualTo(2);
    assertThat(run("play", "finns/inte")).isEqualTo(2);
    assertThat(out.toString(UTF_8)).contains("Det finns inget fall i " + folder);
  }

  @Test
  void a_case_outside_the_content_is_told() throws IOException {
    Files.writeString(folder.resolve("case.yaml"), "titel: Nils\n");
    assertThat(run("check", folder.toString())).isEqualTo(2);
    assertThat(out.toString(UTF_8)).contains("under en mapp med topics.yaml");
  }

  @Test
  void a_good_case_says_what_it_holds() throws IOException {
    copy("case.yaml", "nils.yaml", "ida.yaml");
    Files.writeString(
        folder.resolve("god.transcript"), "rum: nils\nfråga: \"Hur sover du?\" -> sleep");
    assertThat(check()).isZero();
    assertThat(out.toString(UTF_8)).contains("Inga fel. 8 ämnen", "3 fakta", "1 samtal som gick");
  }

  @Test
  void a_mistake_is_told_with_file_and_line() throws IOException {
    copy("case.yaml", "nils.yaml");
    assertThat(check()).isEqualTo(1);
    assertThat(out.toString(UTF_8)).contains("ida.yaml:1: Filen saknas.");
  }

  @Test
  void a_visit_that_went_otherwise_is_told() throws IOException {
    copy("case.yaml", "nils.yaml", "ida.yaml");
    Files.writeString(folder.resolve("god.transcript"), "# Hej\nrum: nils\ntillit: 6\n");
    assertThat(check()).isEqualTo(1);
    assertThat(out.toString(UTF_8)).contains("god.transcript:3: Tilliten är 2, inte 6.");
  }

  @Test
  void a_film_that_is_not_there_is_told() throws IOException {
    copy("case.yaml", "nils.yaml", "ida.yaml");
    var nils = Files.readString(folder.resolve("nils.yaml"));
    Files.writeString(
        folder.resolve("nils.yaml"), nils.replace("gör: Nils", "film: nils.webm\n      gör: Nils"));
    assertThat(check()).isEqualTo(1);
    assertThat(out.toString(UTF_8))
        .contains("nils.yaml:27: nils.webm saknas.", "nils.yaml:27: nils.vtt saknas.");
  }

  @Test
  void several_cases_are_checked_one_by_one_but_not_played() throws IOException {
    for (var name : new String[] {"ett", "två"}) {
      Files.createDirectory(folder.resolve(name));
      Files.writeString(folder.resolve(name).resolve("case.yaml"), "titel: Nils\n");
    }
    assertThat(check()).isEqualTo(1);
    assertThat(command().play(repertoire(), folder)).isEqualTo(2);
    assertThat(out.toString(UTF_8)).contains("ett/case.yaml:1", "två/case.yaml:1", "flera fall");
  }

  private int run(String... args) throws IOException {
    return command().run(args);
  }

  private int check() {
    return command().check(repertoire(), folder);
  }

  private CaseCommand command() {
    var nothing = new BufferedReader(new StringReader(""));
    return new CaseCommand(nothing, new PrintStream(out, true, UTF_8));
  }

  private Repertoire repertoire() {
    return new Repertoire(
        folder, Taught.CONTENT.topics(), Practice.STATUTES, Taught.CONTENT.interpreter());
  }

  /** Without the case's own topic, which takes long to learn and is not what is tested here. */
  private void copy(String... names) throws IOException {
    for (var name : names) {
      var text =
          Files.readString(SmallCase.FOLDER.resolve(name))
              .replaceAll("(?s)\nämnen:.*?\nundersökningar:", "\nundersökningar:")
              .replaceAll("  nils-lampan:\n.*\n", "")
              .replace("nils-lampan, ", "");
      Files.writeString(folder.resolve(name), text);
    }
  }
}
