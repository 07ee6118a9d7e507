package lyhord.understanding;

import static lyhord.understanding.Spoken.INTERPRETER;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The floor under what UnderstandingBench says of the labelled interviews. */
class InterviewsTest {
  private final Agreement all = Agreement.of(INTERPRETER, Interviews.all());

  @Test
  void the_form_is_heard_as_by_those_who_labelled_it() {
    assertThat(all.heard()).hasSizeGreaterThan(400);
    assertThat(all.kappaOfForms()).isGreaterThan(.80);
  }

  @Test
  void follow_ups_go_where_the_talk_was() {
    assertThat(Agreement.of(INTERPRETER, Interviews.followUps()).topics().value())
        .isGreaterThan(.83);
  }

  @Test
  void whole_conversations_are_followed() {
    var alone = all.only(it -> it.isAboutSomething() && !it.leans());
    assertThat(alone.topics().value()).isGreaterThan(.63);
    assertThat(all.only(it -> !it.isAboutSomething()).topics().value()).isGreaterThan(.7);
  }
}
