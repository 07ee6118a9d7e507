package lyhord.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lyhord.content.Mistakes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicsTest {

  private static final String AREAS =
      "områden:\n  vuxen: [{ id: hälsa, namn: Hälsa }]\n  barn: []\nämnen:\n";

  @TempDir Path folder;

  @Test
  void every_topic_has_a_ready_question_in_a_known_area() {
    var areas = Spoken.TOPICS.areas(Addressee.CHILD).stream().map(Topics.Area::id).toList();
    assertThat(Spoken.TOPICS.all())
        .filteredOn(topic -> topic.addressees().contains(Addressee.CHILD))
        .allSatisfy(
            topic ->
                assertThat(topic.prompts().get(Addressee.CHILD)).extracting("area").isIn(areas));
  }

  @Test
  void topics_and_areas_keep_their_order() {
    assertThat(Spoken.TOPICS.all()).first().extracting(Topic::id).isEqualTo("greeting");
    assertThat(Spoken.TOPICS.areas(Addressee.ADULT)).first().extracting("id").isEqualTo("kontakt");
  }

  @Test
  void an_unknown_area_is_told_with_line_and_choices() {
    var mistaken =
        AREAS
            + "  sleep:\n    till: vuxen\n    sort: fråga\n    etikett: sömnen\n"
            + "    betyder: hur du sover\n    vuxen: { område: häls, fråga: Hur sover du? }\n";
    assertThatThrownBy(() -> Topics.read(write("topics.yaml", mistaken)))
        .isInstanceOf(Mistakes.class)
        .hasMessage("topics.yaml:10: Okänt område häls. Välj bland: hälsa.");
  }

  @Test
  void a_bank_file_without_a_topic_is_told_with_what_was_meant() throws IOException {
    write("slep.yaml", "vuxen:\n  läkare: [Hur sover du?]\n");
    assertThatThrownBy(() -> Bank.read(folder, Spoken.TOPICS))
        .hasMessageContaining(
            "slep.yaml:1: Filen hör inte till något ämne i topics.yaml. Menade du sleep?");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
