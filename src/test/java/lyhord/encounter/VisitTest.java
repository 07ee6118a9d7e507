package lyhord.encounter;

import static java.util.concurrent.CompletableFuture.runAsync;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lyhord.PageTest;
import lyhord.clinic.Clinics;
import lyhord.understanding.Topic;
import lyhord.understanding.Understanding.Verdict;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A visit over plain HTTP: what becomes a move, and what does not. */
@PageTest
class VisitTest {

  private static final String MARIA = "socialkontoret/maria";
  private static final String LIAM = "bup/liam";
  private static final String SLEEP = "Hur sover du?";
  private static final String FOOD = "Hur är det med aptiten?";

  @Autowired Clinics clinics;
  Interviewer anna;

  @BeforeEach
  void arrive() {
    anna = new Interviewer();
  }

  @Test
  void a_visit_begins_with_the_clients_own_first_words() {
    anna.visit(MARIA);
    assertThat(anna.path()).matches("/besok/[\\w-]{22}");
    assertThat(anna.lastAnswer()).startsWith("Hej. Ja, det är väl jag som är Maria.");
    assertThat(anna.said()).isEmpty();
  }

  @Test
  void the_same_form_sent_twice_is_one_move() {
    var twin = anna.visit(MARIA).another();
    anna.say(SLEEP);
    twin.say(SLEEP);
    assertThat(twin.said()).containsExactly(SLEEP);
  }

  @Test
  void the_same_form_sent_ten_times_at_once_is_one_move() {
    anna.visit(MARIA);
    atOnce(Collections.nCopies(10, SLEEP));
    assertThat(anna.open(anna.path()).said()).containsExactly(SLEEP);
  }

  @Test
  void two_tabs_that_ask_different_things_are_both_heard() {
    var other = anna.visit(MARIA).another();
    anna.say(SLEEP);
    other.say(FOOD);
    assertThat(other.said()).containsExactly(SLEEP, FOOD);
  }

  @Test
  void two_tabs_that_ask_at_the_same_moment_are_both_heard() {
    anna.visit(MARIA);
    atOnce(List.of(SLEEP, FOOD));
    assertThat(anna.open(anna.path()).said()).containsExactlyInAnyOrder(SLEEP, FOOD);
  }

  @Test
  void going_back_to_change_a_question_adds_the_new_one() {
    var before = anna.visit(MARIA).another();
    anna.say(SLEEP);
    before.say("Hur sover du på nätterna?");
    assertThat(before.said()).containsExactly(SLEEP, "Hur sover du på nätterna?");
  }

  @Test
  void a_question_may_be_asked_again() {
    anna.visit(MARIA).say(SLEEP).say(SLEEP);
    assertThat(anna.said()).containsExactly(SLEEP, SLEEP);
  }

  @Test
  void a_tab_that_lagged_behind_is_shown_all_it_missed() {
    var lagging = anna.visit(MARIA).another();
    anna.say(SLEEP);
    lagging.sayInPlace(FOOD);
    assertThat(lagging.page().select("ol > li .turn__you").eachText())
        .containsExactly("Du: " + SLEEP, "Du: " + FOOD);
  }

  @Test
  void a_ready_question_is_asked_in_its_own_words() {
    anna.visit(MARIA).press(SLEEP);
    assertThat(anna.said()).containsExactly(SLEEP);
    assertThat(anna.lastAnswer()).startsWith("Sådär. Jag somnar direkt");
  }

  @Test
  void the_areas_hold_only_what_the_client_answers() {
    anna.visit(LIAM, "rum", "liam");
    var stage = clinics.stage(LIAM).orElseThrow();
    var liam = stage.scene().client("liam");
    var ready = anna.page().select("button[name=fraga]").eachAttr("value");
    assertThat(ready).hasSizeGreaterThan(40).doesNotContain("blame", "false-promise");
    var acts = stage.listener().topics().values().stream().filter(Topic::act).map(Topic::id);
    assertThat(ready).isSubsetOf(Stream.concat(acts, liam.answers().keySet().stream()).toList());
  }

  @Test
  void a_topic_that_does_not_exist_changes_nothing() {
    anna.visit(MARIA);
    anna.send(anna.path() + "/repliker", "nr", "0", "fraga", "horoscope");
    assertThat(anna.status()).isEqualTo(200);
    assertThat(anna.said()).isEmpty();
  }

  @Test
  void a_room_that_does_not_exist_changes_nothing() {
    anna.visit(LIAM, "rum", "liam");
    anna.send(anna.path() + "/rum", "nr", "1", "rum", "källaren");
    assertThat(anna.status()).isEqualTo(200);
    assertThat(anna.text(".room__place")).contains("Liam ensam");
  }

  @Test
  void another_room_has_other_people_in_it() {
    anna.visit(LIAM, "rum", "tillsammans");
    assertThat(anna.page().select("input[name=till]").eachAttr("value")).contains("liam", "sara");
    anna.press("Träffa Sara ensam");
    assertThat(anna.text(".room__place")).contains("Sara ensam");
    assertThat(anna.page().select("#figur svg").eachAttr("aria-label"))
        .singleElement()
        .matches(it -> it.startsWith("Sara ser"));
  }

  @Test
  void what_was_not_meant_is_asked_about_and_can_be_chosen() {
    anna.visit(MARIA).say(Wordings.heardAs(Verdict.UNSURE, clinics, MARIA));
    anna.press(anna.page().expectFirst(".unsure button").text());
    assertThat(anna.page().select(".unsure")).isEmpty();
    assertThat(anna.page().select(".turn__answer")).hasSize(2);
  }

  @Test
  void what_was_misunderstood_is_marked_as_not_counting() {
    anna.visit(MARIA).press(SLEEP).press("Det var inte det jag frågade");
    assertThat(anna.latest())
        .contains("räknas inte mot dig")
        .doesNotContain("Det var inte det jag frågade");
  }

  @Test
  void two_at_one_screen_are_told_apart_by_name() {
    anna.visit(MARIA, "antal", "2", "namn1", "Asta", "namn2", "Bo")
        .say(SLEEP)
        .say(FOOD, "av", "Bo");
    assertThat(anna.page().select(".turn__who").eachText()).containsExactly("Asta", "Bo");
    assertThat(checked("av").attr("value")).isEqualTo("Bo");
  }

  @Test
  void a_pair_that_does_not_say_who_asks_is_taken_for_the_first() {
    anna.visit(MARIA, "antal", "2", "namn1", "Asta", "namn2", "");
    anna.send(anna.path() + "/repliker", "nr", "0", "text", SLEEP);
    assertThat(anna.text(".turn__who")).isEqualTo("Asta");
    assertThat(anna.page().select("input[name=av]").eachAttr("value")).contains("Den andra");
  }

  private void atOnce(List<String> questions) {
    try (var tabs = Executors.newVirtualThreadPerTaskExecutor()) {
      var open = questions.stream().map(it -> anna.another()).toList();
      IntStream.range(0, open.size())
          .mapToObj(i -> runAsync(() -> open.get(i).say(questions.get(i)), tabs))
          .toList()
          .forEach(CompletableFuture::join);
    }
  }

  private Element checked(String name) {
    return anna.page().expectFirst("#sag input[name=" + name + "][checked]");
  }
}
