package lyhord.workbench.checkup;

import static lyhord.Cast.DAG;
import static lyhord.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lyhord.PageTest;
import lyhord.Playhouse;
import lyhord.clinic.Ear;
import lyhord.understanding.Addressee;
import org.junit.jupiter.api.Test;

@PageTest
class CheckupTest {

  private final Checkups checkups = Playhouse.bean(Checkups.class);

  @Test
  void what_has_not_been_worked_out_says_so() {
    assertThat(as(DAG).open("/verkstad/halsa/vuxen").text()).contains("Det är inte räknat än.");
  }

  @Test
  void what_was_worked_out_is_shown_until_the_bank_changes() {
    keep(Playhouse.bean(Ear.class).model().bank().examples());
    var page = as(DAG).open("/verkstad/halsa/barn");
    assertThat(page.text())
        .contains("75,0 procent rätt, 3 av 4 frågor", "sömnen tas för orken", "”Sover du?”")
        .doesNotContain("har ändrats sedan dess");
    keep(List.of());
    assertThat(as(DAG).open("/verkstad/halsa/barn").text()).contains("har ändrats sedan dess");
  }

  private void keep(List<lyhord.understanding.Bank.Example> all) {
    var children = all.stream().filter(it -> it.addressee() == Addressee.CHILD).toList();
    var pair = new Findings.Confusion("sleep", "energy", 1, 2, List.of("Sover du?"));
    var findings = new Findings(4, 3, List.of(pair), List.of(), List.of(), List.of());
    checkups.reach(Addressee.CHILD, 0);
    checkups.keep(Addressee.CHILD, CheckupRun.mark(children), findings);
  }
}
