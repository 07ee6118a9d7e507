package lyhord.workbench.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lyhord.understanding.Addressee;
import lyhord.understanding.Bank;
import lyhord.understanding.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {

  private static final Path CONTENT = Path.of("content");
  private static final Topics TOPICS = Topics.read(CONTENT.resolve("topics.yaml"));
  private static final Bank BANK = Bank.read(CONTENT.resolve("questions"), TOPICS);

  @TempDir Path folder;

  @Test
  void the_files_read_back_as_the_bank_with_what_was_added() throws IOException {
    var added =
        List.of(added("sleep", "Sover du: gott, \"som en stock\" \\ 8 h?"), added("none", "ja"));
    for (var file : new Export(BANK, added).files().entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    var read = Bank.read(folder, TOPICS).examples();
    var wanted = BANK.with(added).examples().stream().filter(ExportTest::isAbout).toList();
    assertThat(read).containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Test
  void a_file_for_each_topic_that_was_added_to_and_no_other() {
    assertThat(new Export(BANK, List.of(added("sleep", "Sover du?"))).files())
        .containsOnlyKeys("sleep.yaml");
    assertThat(new Export(BANK, List.of()).files()).isEmpty();
  }

  private static Bank.Example added(String topic, String text) {
    return Examples.inBank(topic, Addressee.CHILD, text);
  }

  private static boolean isAbout(Bank.Example example) {
    return example.topic().equals("sleep") || example.topic().equals("none");
  }
}
