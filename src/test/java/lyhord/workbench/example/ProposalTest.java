package lyhord.workbench.example;

import static lyhord.Cast.DAG;
import static lyhord.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;

import lyhord.Page;
import lyhord.PageTest;
import org.junit.jupiter.api.Test;

@PageTest
class ProposalTest {

  @Test
  void a_proposed_topic_stands_in_the_list_until_it_is_taken_back() {
    var page = propose("child-pets");
    assertThat(page.text()).contains("Förslaget är sparat.", "djuren på gården");
    var after = page.press("Ta bort förslaget child-pets");
    assertThat(after.text()).contains("Förslaget är borttaget.");
    assertThat(after.html().select(".tag").eachText()).doesNotContain("child-pets");
  }

  @Test
  void a_topic_that_exists_cannot_be_proposed() {
    var page = propose("sleep");
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.error("id")).contains("Ämnet finns redan.");
    assertThat(page.value("etikett")).isEqualTo("djuren på gården");
  }

  @Test
  void a_topic_is_proposed_once() {
    propose("child-toys");
    assertThat(propose("child-toys").error("id")).contains("redan föreslaget");
  }

  private static Page propose(String id) {
    return as(DAG)
        .open("/verkstad/forslag")
        .fill("id", id)
        .fill("etikett", "djuren på gården")
        .fill("betyder", "frågar om djuren i familjen")
        .fill("fraga", "Har ni några djur hemma?")
        .press("Spara förslaget");
  }
}
