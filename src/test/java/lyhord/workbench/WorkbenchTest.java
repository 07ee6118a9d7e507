package lyhord.workbench;

import static lyhord.Cast.DAG;
import static lyhord.Cast.as;
import static lyhord.workbench.Overheard.kept;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import lyhord.PageTest;
import lyhord.Playhouse;
import lyhord.Statements;
import lyhord.clinic.Ear;
import lyhord.understanding.Addressee;
import lyhord.understanding.Utterance;
import org.junit.jupiter.api.Test;

@PageTest
class WorkbenchTest {

  @Test
  void turns_that_are_alike_stand_together_and_the_commonest_first() {
    for (var i = 0; i < 4; i++) {
      Overheard.byStrangerWhoAgreed().says("Skvimpar du flarnig?");
    }
    Overheard.byStrangerWhoAgreed().says("skvimpar du flarnig");
    var first = as(DAG).open("/verkstad").html().expectFirst(".heard__group");
    assertThat(first.text()).contains("”Skvimpar du flarnig?”", "5 gånger", "skvimpar du flarnig");
  }

  @Test
  void what_those_who_asked_chose_themselves_is_suggested_first() {
    var turns = List.of(meaning("mood"), meaning("energy"), meaning("mood"));
    var interpreter = Playhouse.bean(Ear.class).model().interpreter();
    assertThat(new Cluster(Addressee.ADULT, turns).suggested(interpreter))
        .startsWith("mood", "energy")
        .hasSize(3)
        .doesNotContain("sleep");
  }

  @Test
  void what_is_set_aside_waits_no_longer() {
    Overheard.byStrangerWhoAgreed().says("Blorf snurp gnask tio");
    var id = String.valueOf(kept("gnask tio").getFirst().id());
    var page = as(DAG).post("/verkstad/undanlagda", "replik", id).follow();
    assertThat(page.text()).contains("Undanlagt.");
    assertThat(kept("gnask tio")).isEmpty();
  }

  @Test
  void the_pages_ask_the_database_few_things() {
    for (var path :
        new String[] {
          "/verkstad", "/verkstad/exempel", "/verkstad/forslag", "/verkstad/halsa/barn"
        }) {
      as(DAG).open(path);
      assertThat(Statements.of(path)).as(path).isLessThanOrEqualTo(15);
    }
  }

  @Test
  void a_topic_that_does_not_exist_is_refused_in_words() {
    var page =
        as(DAG).post("/verkstad/prov", "text", "Hej", "till", "barn", "amne", "xyz").follow();
    assertThat(page.text()).contains("Det ämnet finns inte");
  }

  @Test
  void an_editor_finds_the_way_from_the_account_and_others_do_not() {
    assertThat(as(DAG).open("/konto").text()).contains("Frågeverkstaden");
    assertThat(as(lyhord.Cast.ASTA).open("/konto").text()).doesNotContain("Frågeverkstaden");
  }

  /** Taken to be about sleep, which it was not. */
  private static MisheardTurn meaning(String topic) {
    var said = new Utterance("Hur sover du?", Addressee.ADULT, null);
    return new MisheardTurn(
        1, said, "socialkontoret/maria", "sleep", "unsure", true, topic, OffsetDateTime.MIN);
  }
}
