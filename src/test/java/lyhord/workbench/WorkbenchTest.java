package lyhord.workbench;

import static lyhord.Cast.DAG;
import static lyhord.Cast.as;
import static lyhord.workbench.Overheard.kept;
import static org.assertj.core.api.Assertions.assertThat;

import lyhord.PageTest;
import lyhord.Playhouse;
import lyhord.Statements;
import org.junit.jupiter.api.Test;

@PageTest
class WorkbenchTest {

  @Test
  void turns_that_are_alike_stand_together_and_the_commonest_first() {
    for (var i = 0; i < 4; i++) {
      Overheard.byStrangerWhoAgreed().says("Skvimpar du flarnig?");
    }
    Overheard.byStrangerWhoAgreed().says("skvimpar du flarnig");
    var first = as(DAG).open("/verkstad").html().select(".heard__group").first();
    assertThat(first).isNotNull();
    assertThat(first.text()).contains("”Skvimpar du flarnig?”", "5 gånger", "skvimpar du flarnig");
  }

  @Test
  void what_those_who_asked_chose_themselves_is_suggested_first() {
    var said = Overheard.byStrangerWhoAgreed().says("Hur är det med glumset och magen?");
    var turns = Playhouse.bean(MisheardTurns.class).waiting();
    var cluster = new Cluster(turns.getFirst().addressee(), turns.subList(0, 1));
    assertThat(said).isNotNull();
    assertThat(cluster.suggested(Playhouse.bean(lyhord.clinic.Ear.class).model().interpreter()))
        .hasSizeBetween(1, 3);
  }

  @Test
  void what_is_set_aside_waits_no_longer() {
    Overheard.byStrangerWhoAgreed().says("Plirrar du knasset?");
    var id = String.valueOf(kept("Plirrar").getFirst().id());
    var page = as(DAG).post("/verkstad/undanlagda", "replik", id).follow();
    assertThat(page.text()).contains("Undanlagt.");
    assertThat(kept("Plirrar")).isEmpty();
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
}
