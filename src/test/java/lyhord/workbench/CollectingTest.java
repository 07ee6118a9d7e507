package lyhord.workbench;

import static lyhord.Cast.as;
import static lyhord.workbench.Overheard.kept;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import lyhord.Cast;
import lyhord.PageTest;
import lyhord.Playhouse;
import lyhord.Statements;
import lyhord.understanding.Addressee;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is collected, from whom, and for how long. */
@PageTest
class CollectingTest {

  @Test
  void without_a_yes_nothing_is_kept() {
    Overheard.byStranger().says("Blorf snurp gnask ett").disowns();
    var asta = Cast.newcomer("tiger@exempel.se");
    Overheard.by(as(asta)).says("Blorf snurp gnask ett").disowns();
    assertThat(kept("gnask ett")).isEmpty();
  }

  @Test
  void what_a_stranger_agreed_to_is_kept() {
    Overheard.byStrangerWhoAgreed().says("Hur sover du?").says("Blorf snurp gnask två").disowns();
    var turn = kept("gnask två").getFirst();
    assertThat(turn.addressee()).isEqualTo(Addressee.ADULT);
    assertThat(turn.caseId()).isEqualTo("socialkontoret/maria");
    assertThat(turn.said().previousTopic()).isEqualTo("sleep");
    assertThat(turn.at()).isEqualTo(turn.at().truncatedTo(java.time.temporal.ChronoUnit.HOURS));
  }

  @Test
  void what_is_understood_is_kept_only_when_it_was_not_what_was_asked() {
    var anna = Overheard.byStrangerWhoAgreed().says("Hur sover du egentligen om nätterna, Maria?");
    assertThat(kept("egentligen om nätterna")).isEmpty();
    anna.disowns();
    assertThat(kept("egentligen om nätterna")).singleElement().matches(MisheardTurn::disowned);
  }

  @Test
  void a_turn_that_is_told_of_twice_is_kept_once() {
    Overheard.byStrangerWhoAgreed().says("Blorf snurp gnask tre").disowns();
    assertThat(kept("gnask tre")).singleElement().matches(MisheardTurn::disowned);
  }

  @Test
  void addresses_and_numbers_of_people_are_never_kept() {
    Overheard.byStrangerWhoAgreed().says("Blorf gnask fyra anna@exempel.se 850101-1234");
    assertThat(kept("gnask fyra").getFirst().text())
        .isEqualTo("Blorf gnask fyra [e-post] [personnummer]");
  }

  @Test
  void nothing_that_is_kept_tells_whose_it_was() {
    var columns =
        Playhouse.bean(JdbcClient.class)
            .sql(
                """
                select column_name from information_schema.columns
                where table_schema = 'workbench' and table_name = 'misheard'
                """)
            .query(String.class)
            .list();
    assertThat(columns).hasSize(11).noneMatch(it -> it.matches(".*(member|visit|author|by_id).*"));
  }

  @Test
  void a_member_says_yes_and_takes_it_back() {
    var guest = as(Cast.newcomer("jasagare@exempel.se"));
    guest.open("/konto").press("Ja, lär av det som inte förstås");
    Overheard.by(guest).says("Blorf snurp gnask fem");
    assertThat(kept("gnask fem")).hasSize(1);
    var page = guest.open("/konto").press("Ta tillbaka mitt ja");
    assertThat(page.text()).contains("Det vi kunde hitta är raderat.");
    assertThat(kept("gnask fem")).isEmpty();
  }

  @Test
  void the_extract_tells_of_the_yes_and_of_the_turns_of_the_last_day() {
    var guest = as(Cast.newcomer("utdrag@exempel.se"));
    guest.open("/konto").press("Ja, lär av det som inte förstås");
    Overheard.by(guest).says("Blorf snurp gnask sex");
    assertThat(guest.open("/konto/utdrag").text())
        .contains("Ja till att klienterna lär av det de inte förstår", "sedan 20")
        .contains("Blorf snurp gnask sex");
  }

  @Test
  void a_visit_that_is_erased_takes_what_it_taught_along() {
    var anna = Overheard.byStrangerWhoAgreed().says("Blorf snurp gnask sju");
    anna.send("/ta-bort");
    assertThat(kept("gnask sju")).isEmpty();
  }

  @Test
  void after_a_day_nobody_can_tell_which_visit_it_came_from() {
    Overheard.byStrangerWhoAgreed().says("Blorf snurp gnask åtta");
    pass(Duration.ofHours(25));
    assertThat(Overheard.traces()).isZero();
    assertThat(kept("gnask åtta")).hasSize(1);
  }

  @Test
  void after_ninety_days_it_is_erased() {
    Overheard.byStrangerWhoAgreed().says("Blorf snurp gnask nio");
    pass(Duration.ofDays(91));
    assertThat(kept("gnask nio")).isEmpty();
  }

  @Test
  void a_longer_time_than_was_agreed_cannot_be_set() {
    assertThat(new WorkbenchSettings(Duration.ofDays(400)).kept()).isEqualTo(Duration.ofDays(90));
    assertThat(new WorkbenchSettings(Duration.ofDays(7)).kept()).isEqualTo(Duration.ofDays(7));
  }

  @Test
  void a_stranger_is_asked_with_an_empty_box_and_a_member_is_not() {
    var box = "input[name=larande]";
    var asked = Cast.stranger().open("/ova/socialkontoret/maria").html().select(box);
    assertThat(asked).hasSize(1);
    assertThat(asked.hasAttr("checked")).isFalse();
    assertThat(as(Cast.ASTA).open("/ova/socialkontoret/maria").html().select(box)).isEmpty();
  }

  private static void pass(Duration time) {
    Playhouse.bean(Statements.PassingTime.class).pass(time);
    Playhouse.bean(Forgetting.class).sweep();
  }
}
