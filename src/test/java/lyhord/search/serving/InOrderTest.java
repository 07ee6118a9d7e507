package lyhord.search.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

  private final List<Integer> done = new CopyOnWriteArrayList<>();
  private final InOrder work = new InOrder();

  @Test
  void one_thing_is_done_after_another_and_all_before_it_closes() {
    var numbers = IntStream.range(0, 200).boxed().toList();
    numbers.forEach(it -> work.add(() -> done.add(it)));
    work.close();
    assertThat(done).isEqualTo(numbers);
  }

  @Test
  void after_the_first_mistake_nothing_more_is_done_and_it_is_told() {
    work.add(() -> done.add(1));
    work.add(
        () -> {
          throw new IllegalArgumentException("full disk");
        });
    IntStream.range(2, 20).forEach(it -> work.add(() -> done.add(it)));
    assertThatThrownBy(work::close).hasRootCauseMessage("full disk");
    assertThat(done).containsExactly(1);
  }
}
