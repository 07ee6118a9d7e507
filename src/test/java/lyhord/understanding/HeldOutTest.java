package lyhord.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Run by hand: the floor under the figures of UnderstandingBench, for two writers as unlike as can
 * be.
 */
@Tag("bench")
class HeldOutTest {

  private static HeldOut all = new HeldOut(java.util.List.of());

  @BeforeAll
  static void hold_two_unlike_writers_out_in_turn() {
    all = HeldOut.each(Set.of("diakon", "barnmorska")::contains);
  }

  @Test
  void questions_to_adults_are_understood() {
    assertThat(all.to(Addressee.ADULT).share(1).value()).isGreaterThan(.83);
    assertThat(all.to(Addressee.ADULT).share(3).value()).isGreaterThan(.92);
  }

  @Test
  void questions_to_children_are_understood() {
    assertThat(all.to(Addressee.CHILD).share(1).value()).isGreaterThan(.88);
    assertThat(all.to(Addressee.CHILD).share(3).value()).isGreaterThan(.94);
  }

  @Test
  void few_questions_are_rejected_and_most_of_the_rest_is() {
    var inside = all.only(HeldOut.Answer::isAboutSomething).answers();
    var outside = all.only(it -> !it.isAboutSomething()).answers();
    var rejected = Agreement.Share.of(inside, it -> !it.heard().isUnderstood()).value();
    var taken = Agreement.Share.of(outside, it -> it.heard().isUnderstood()).value();
    assertThat(rejected).isLessThan(.03);
    assertThat(taken).isLessThan(.20);
  }
}
