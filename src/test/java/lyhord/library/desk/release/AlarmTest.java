package lyhord.library.desk.release;

import static lyhord.Cast.DAG;
import static lyhord.Cast.as;
import static lyhord.Cast.stranger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import lyhord.PageTest;
import lyhord.Playhouse;
import lyhord.Statements;
import lyhord.law.Days;
import lyhord.library.desk.Manuscript;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** What is to be published at a time. */
@PageTest
class AlarmTest {

  @Test
  void what_is_planned_is_read_by_all_when_its_time_has_come() {
    var article = planned("Vid en tid");
    ring();
    assertThat(stranger().status(article.address())).isEqualTo(404);
    assertThat(article.release(DAG).text()).contains("Publiceras av sig själv");
    Playhouse.bean(Statements.PassingTime.class).pass(Duration.ofDays(3));
    ring();
    assertThat(stranger().status(article.address())).isEqualTo(200);
  }

  @Test
  void a_time_can_be_taken_back() {
    var article = planned("Ångrad tid");
    article.release(DAG).press("Ta bort tiden");
    Playhouse.bean(Statements.PassingTime.class).pass(Duration.ofDays(3));
    ring();
    assertThat(stranger().status(article.address())).isEqualTo(404);
  }

  @Test
  void a_time_that_has_been_is_refused() {
    var article = Manuscript.whole("För sent").approve();
    var page =
        article.release(DAG).fill("nar", "sedan").fill("dag", "2020-01-01").press("Publicera då");
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.text()).contains("en tid som inte har varit");
  }

  @Test
  void what_is_planned_is_published_as_it_was_approved() {
    var article = planned("Ändras efter planen");
    article.save(Manuscript.TEXT + "\n\nInte godkänt.");
    Playhouse.bean(Statements.PassingTime.class).pass(Duration.ofDays(3));
    ring();
    assertThat(stranger().open(article.address()).text()).doesNotContain("Inte godkänt.");
    assertThat(article.form().value("text")).contains("Inte godkänt.");
  }

  @Test
  void two_nodes_publish_it_once() {
    var article = planned("En gång");
    Playhouse.bean(Statements.PassingTime.class).pass(Duration.ofDays(3));
    IntStream.range(0, 4).parallel().forEach(node -> ring());
    var log = as(DAG).open(article.path() + "/handelser");
    assertThat(log.html().select(".log__line:contains(publicerade)")).hasSize(1);
  }

  @Test
  void what_is_stopped_halfway_through_a_publishing_is_not_published() {
    var article = Manuscript.whole("Avbruten").approve();
    assertThatThrownBy(() -> publishUntilThePowerGoes(article)).hasMessage("the power goes");
    assertThat(stranger().status(article.address())).isEqualTo(404);
    assertThat(article.release(DAG).text()).contains("har godkänt just den här versionen");
    article.publish();
  }

  private static void publishUntilThePowerGoes(Manuscript article) {
    var id = UUID.fromString(article.path().replaceFirst(".*/", ""));
    var version = Long.parseLong(article.form().html().select("[name=v]").val());
    Playhouse.bean(TransactionTemplate.class)
        .executeWithoutResult(
            transaction -> {
              var problems = Playhouse.bean(Releases.class).publish(id, version, DAG.member());
              assertThat(problems.any()).isFalse();
              throw new IllegalStateException("the power goes");
            });
  }

  private static Manuscript planned(String title) {
    var article = Manuscript.whole(title).approve();
    var day =
        LocalDate.now(Playhouse.bean(java.time.Clock.class).withZone(Days.SWEDEN)).plusDays(2);
    var page =
        article.release(DAG).fill("nar", "sedan").fill("dag", day.toString()).press("Publicera då");
    assertThat(page.text()).contains("Tiden är sparad.");
    return article;
  }

  private static void ring() {
    Playhouse.bean(Alarm.class).ring();
  }
}
