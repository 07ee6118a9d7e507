package lyhord.search.swedish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lyhord.content.Mistake;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordListsTest {

  @TempDir Path content;

  @BeforeEach
  void copy_the_lists() throws IOException {
    var folder = Files.createDirectory(content.resolve("search"));
    try (var files = Files.list(Path.of("content/search"))) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
  }

  @Test
  void the_lists_that_ship_are_right_and_long_enough() {
    var lists = WordLists.read(content);
    assertThat(lists.mistakes()).isEmpty();
    assertThat(lists.synonyms()).hasSizeGreaterThanOrEqualTo(80);
    assertThat(lists.parts()).hasSizeGreaterThan(100);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "synonyms.txt | ensam | Ett ord ensamt har inget att betyda samma som. Skriv minst två.",
        "synonyms.txt | a => b => c | Det får finnas en pil på en rad. Dela upp den på två rader.",
        "synonyms.txt | a, , b | Det saknas ett ord vid ett komma eller en pil. Fyll i det.",
        "synonyms.txt | a => | Det saknas ett ord vid ett komma eller en pil. Fyll i det.",
        "synonyms.txt | Stor, liten | ”Stor” går inte att läsa. Skriv med små bokstäver.",
        "parts.txt | barn-vård | ”barn-vård” är inget ord. Skriv det med små bokstäver.",
        "stop.txt | jag | ”jag” står två gånger. Ta bort det ena.",
        "kinds.txt | lag: lagen lagen | ”lagen” står två gånger. Ta bort det ena.",
        "kinds.txt | fakta | Skriv typen, ett kolon och de ord man söker den med:"
            + " fakta: siffror statistik.",
        "forms.txt | förälder | Skriv ordet, ett kolon och ordets former:"
            + " förälder: föräldrar föräldrarna."
      })
  void a_mistake_is_told_with_its_line_and_what_to_do(String file, String line, String message)
      throws IOException {
    var path = content.resolve("search").resolve(file);
    Files.writeString(path, Files.readString(path).stripTrailing() + "\n" + line + "\n");
    var number = Files.readAllLines(path).size();
    assertThat(WordLists.read(content).mistakes())
        .containsExactly(new Mistake("search/" + file, number, message));
  }

  @Test
  void a_line_with_a_mistake_is_left_out_and_the_others_hold() throws IOException {
    var path = content.resolve("search/synonyms.txt");
    var before = WordLists.read(content).synonyms();
    Files.writeString(path, "ensam\n" + Files.readString(path));
    assertThat(WordLists.read(content).synonyms()).isEqualTo(before);
  }

  @Test
  void a_file_that_is_gone_is_told_and_the_rest_is_read() throws IOException {
    Files.delete(content.resolve("search/parts.txt"));
    var lists = WordLists.read(content);
    assertThat(lists.mistakes()).hasSize(1);
    assertThat(lists.synonyms()).isNotEmpty();
  }
}
