package lyhord.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The floor under the figures of UnderstandingBench. */
@Tag("slow")
class HeldOutTest {

  private static HeldOut all = new HeldOut(java.util.List.of());

  @BeforeAll
  static void hold_each_writer_out_in_turn() {
    all = HeldOut.each();
  }

  @Test
  void questions_to_adults_are_understood() {
    assertThat(all.to(Addressee.ADULT).top(1)).isGreaterThan(.86);
    assertThat(all.to(Addressee.ADULT).top(3)).isGreaterThan(.94);
  }

  @Test
  void questions_to_children_are_understood() {
    assertThat(all.to(Addressee.CHILD).top(1)).isGreaterThan(.88);
    assertThat(all.to(Addressee.CHILD).top(3)).isGreaterThan(.95);
  }

  @Test
  void few_questions_are_rejected_and_most_of_the_rest_is() {
    var rejected = all.share(it -> it.isAboutSomething() && !it.heard().isUnderstood());
    var taken = all.share(it -> !it.isAboutSomething() && it.heard().isUnderstood());
    var outside = all.share(it -> !it.isAboutSomething());
    assertThat(rejected).isLessThan(.03);
    assertThat(taken / outside).isLessThan(.15);
  }
}
