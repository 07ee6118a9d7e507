package lyhord.member.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.IntStream;
import lyhord.PageTest;
import lyhord.Playhouse;
import lyhord.Statements.PassingTime;
import lyhord.member.signin.Allowances.Pace;
import org.junit.jupiter.api.Test;

@PageTest
class AllowancesTest {

  private static final Pace THREE = new Pace(3, Duration.ofMinutes(1));

  private static boolean spent(String who) {
    try {
      Playhouse.bean(Allowances.class).spend("test", who, THREE);
      return true;
    } catch (TooMany tooMany) {
      return false;
    }
  }

  @Test
  void three_at_once_and_then_one_a_minute() {
    assertThat(IntStream.range(0, 5).mapToObj(number -> spent("a")))
        .containsExactly(true, true, true, false, false);
    Playhouse.bean(PassingTime.class).pass(Duration.ofSeconds(61));
    assertThat(IntStream.range(0, 2).mapToObj(number -> spent("a"))).containsExactly(true, false);
  }

  @Test
  void many_at_the_same_moment_get_no_more_than_their_share() {
    var through = IntStream.range(0, 40).parallel().filter(number -> spent("b")).count();
    assertThat(through).isEqualTo(3);
  }

  @Test
  void one_does_not_spend_anothers() {
    IntStream.range(0, 4).forEach(number -> spent("c"));
    assertThat(spent("d")).isTrue();
    assertThatThrownBy(() -> Playhouse.bean(Allowances.class).spend("test", "c", THREE))
        .isInstanceOf(TooMany.class);
  }
}
