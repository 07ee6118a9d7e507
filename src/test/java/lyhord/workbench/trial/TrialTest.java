package lyhord.workbench.trial;

import static lyhord.Cast.DAG;
import static lyhord.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import lyhord.Guest;
import lyhord.Page;
import lyhord.PageTest;
import lyhord.Playhouse;
import lyhord.clinic.Ear;
import lyhord.clinic.Models;
import lyhord.understanding.Addressee;
import lyhord.understanding.Utterance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A sentence on its way into the bank and out again; the clients learn in earnest. */
@Tag("slow")
@PageTest
class TrialTest {

  private static final String WORDS = "Skvattrar ni flimmerdrake i gnistret?";

  private final Guest dag = as(DAG);
  private final Ear ear = Playhouse.bean(Ear.class);

  @Test
  void a_saved_example_is_understood_and_one_taken_back_is_not() {
    var page = tried();
    assertThat(page.text()).contains("Utan exemplet", "procent", "av skribenten");
    assertThat(heard()).isNotEqualTo("child-leisure");
    page.press("Spara");
    until(() -> heard().equals("child-leisure"));
    dag.open("/verkstad/exempel").press("Ta tillbaka ”" + WORDS + "”");
    until(() -> ear.model().mark().equals(Playhouse.bean(Models.class).mark()));
    assertThat(heard()).isNotEqualTo("child-leisure");
  }

  @Test
  void a_trial_that_is_undone_changes_nothing() {
    var before = ear.model();
    var page = tried();
    assertThat(page.press("Ångra").text()).contains("Inget har ändrats.");
    assertThat(dag.status(page.path())).isEqualTo(404);
    assertThat(ear.model()).isSameAs(before);
  }

  @Test
  void while_something_is_learnt_nothing_else_is_tried_and_the_clients_answer() {
    var first = dag.post("/verkstad/prov", fields()).follow();
    assertThat(dag.post("/verkstad/prov", fields()).follow().text())
        .contains("Något annat lärs in");
    assertThat(dag.status("/ova")).isEqualTo(200);
    assertThat(as(lyhord.Cast.EVA).status(first.path())).isEqualTo(404);
    done(first).press("Ångra");
  }

  private Page tried() {
    return done(dag.post("/verkstad/prov", fields()).follow());
  }

  private Page done(Page trial) {
    until(() -> !dag.open(trial.path()).html().select("table.figures").isEmpty());
    until(() -> !Playhouse.bean(lyhord.clinic.Training.class).isUnderway());
    return dag.open(trial.path());
  }

  private static String[] fields() {
    return new String[] {"text", WORDS, "till", "barn", "amne", "fritiden"};
  }

  private String heard() {
    return ear.model()
        .interpreter()
        .understand(new Utterance(WORDS, Addressee.CHILD, null))
        .topic();
  }

  private static void until(BooleanSupplier holds) {
    for (var tries = 0; tries < 600 && !holds.getAsBoolean(); tries++) {
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
    assertThat(holds.getAsBoolean()).isTrue();
  }
}
