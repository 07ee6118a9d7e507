package lyhord.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lyhord.PageTest;
import lyhord.Playhouse;
import lyhord.search.index.Asked;
import lyhord.search.index.Found.Hit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@PageTest
class GoldenTest {

  @TempDir Path folder;

  @Test
  void the_best_order_is_worth_one_and_a_worse_one_less() {
    var grades = Map.of("/a", 3, "/b", 1);
    assertThat(Score.ndcg(List.of("/a", "/b"), grades)).isCloseTo(1, within(1e-9));
    assertThat(Score.ndcg(List.of("/b", "/a"), grades)).isCloseTo(0.7098, within(1e-4));
    assertThat(Score.ndcg(List.of("/x"), grades)).isZero();
  }

  @Test
  void mistakes_in_the_file_are_told_by_their_lines() throws IOException {
    var file =
        Files.writeString(folder.resolve("q.tsv"), "a\t/x=3\nb /x=3\nc\tx=3 /y=4\na\t/z=1\n");
    assertThatThrownBy(() -> Golden.read(file))
        .hasMessageContainingAll("q.tsv:2: Skriv frågan", "q.tsv:3: ”x=3”", "”/y=4”", "q.tsv:4:");
  }

  @Test
  void every_answer_is_a_page_that_can_be_found() {
    var paths =
        Playhouse.beans(Searchable.class).stream()
            .flatMap(Searchable::documents)
            .map(Document::path)
            .collect(Collectors.toSet());
    var judged = Golden.read(Golden.FILE).questions().stream();
    assertThat(judged.flatMap(it -> it.grades().keySet().stream())).allMatch(paths::contains);
  }

  @Test
  void questions_are_answered_well() {
    var index = Ready.index();
    var score =
        Score.of(
            Golden.read(Golden.FILE),
            typed -> index.find(Asked.of(typed, 1)).hits().stream().map(Hit::path).toList());
    assertThat(score.ndcg()).isGreaterThanOrEqualTo(0.85);
    assertThat(score.zeroHits()).isLessThanOrEqualTo(0.02);
  }
}
