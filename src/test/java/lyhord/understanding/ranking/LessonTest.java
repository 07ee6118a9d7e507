package lyhord.understanding.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lyhord.Sources;
import lyhord.understanding.swedish.Lexicon;
import lyhord.understanding.swedish.Names;
import lyhord.understanding.swedish.Swedish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonTest {
  private static final List<Ranking.Example> EXAMPLES =
      List.of(
          new Ranking.Example("barn", "Har du barn?"),
          new Ranking.Example("barn", "Hur många barn har du?"),
          new Ranking.Example("sömn", "Hur sover du?"),
          new Ranking.Example("sömn", "Sover du gott om nätterna?"));

  @TempDir private Path folder;

  @Test
  void what_is_read_back_ranks_as_what_was_learnt() {
    var swedish = swedish(Map.of());
    var learnt = Ranking.of(swedish, EXAMPLES, new Learned(folder));
    var read = Ranking.of(swedish, EXAMPLES, new Learned(folder));
    for (var sentence : List.of("har ni barn", "hur sover ni", "vad heter du")) {
      assertThat(read.rank(sentence, Map.of()))
          .usingRecursiveComparison()
          .isEqualTo(learnt.rank(sentence, Map.of()));
    }
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void a_label_a_word_or_a_rule_of_spelling_changed_is_another_learning() {
    var digest = digest(swedish(Map.of()), EXAMPLES);
    assertThat(digest(swedish(Map.of()), EXAMPLES)).isEqualTo(digest);
    assertThat(digest(swedish(Map.of("va", "vad")), EXAMPLES)).isNotEqualTo(digest);
    assertThat(digest(swedish(Map.of()), EXAMPLES.reversed())).isNotEqualTo(digest);
    assertThat(digest(swedish(Map.of()), EXAMPLES.subList(0, 3))).isNotEqualTo(digest);
  }

  @Test
  void a_class_with_a_part_in_it_is_named_so_that_changed_code_learns_anew() {
    var uses = List.of("Learned", "Likeness", "Ranked", "Ranking", "Summed");
    assertThat(Stream.concat(Lesson.CODE.stream().map(Class::getSimpleName), uses.stream()))
        .containsExactlyInAnyOrderElementsOf(Sources.classes("lyhord/understanding/ranking"));
  }

  private static Swedish swedish(Map<String, String> spoken) {
    var lexicon = new Lexicon(spoken, Map.of(), Map.of(), Set.of("du"), Map.of(), Names.NONE);
    return Swedish.of(lexicon, EXAMPLES.stream().map(Ranking.Example::text).toList());
  }

  private String digest(Swedish swedish, List<Ranking.Example> examples) {
    return Lesson.of(swedish, examples, new Learned(folder)).digest();
  }
}
