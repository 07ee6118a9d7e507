package lyhord.encounter.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import lyhord.PageTest;
import lyhord.clinic.Clinics;
import lyhord.encounter.Visits;
import lyhord.member.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.ExtendedModelMap;

/** A member's own visits: listed, taken over, taken out and erased. */
@PageTest
@Transactional
class MyVisitsTest {
  private static final Member ASTA =
      new Member(UUID.randomUUID(), "asta.visits@example.se", "Asta", Set.of());

  @Autowired JdbcClient db;
  @Autowired Clinics clinics;
  @Autowired Visits visits;
  @Autowired MyVisitsController controller;
  @Autowired MyVisitsData data;

  @BeforeEach
  void asta_is_a_member() {
    db.sql("insert into member.member values (:id, :email, 'Asta', now())")
        .param("id", ASTA.id())
        .param("email", ASTA.email())
        .update();
  }

  @Test
  void a_member_without_visits_has_an_empty_list() {
    assertThat(page(1).visits()).isEmpty();
    assertThat(page(9).pager().page()).isEqualTo(1);
  }

  @Test
  void a_visit_begun_by_a_stranger_is_taken_over_and_no_longer_expires() {
    var token = begin();
    assertThat(controller.create(token, ASTA)).isEqualTo("redirect:/mina-besok");
    assertThat(page(1).visits()).extracting(MyVisitsPage.Row::title).containsExactly("Maria, 38");
    assertThat(visits.find(token, null)).isEmpty();
    assertThat(visits.find(token, ASTA.id()).orElseThrow().expires()).isNull();
  }

  @Test
  void many_visits_come_a_page_at_a_time() {
    for (var i = 0; i < Visits.PAGE + 1; i++) {
      controller.create(begin(), ASTA);
    }
    assertThat(page(1).visits()).hasSize(Visits.PAGE);
    assertThat(page(2).visits()).hasSize(1);
    assertThat(page(2).pager().hasNext()).isFalse();
  }

  @Test
  void all_visits_can_be_taken_out_and_erased() {
    controller.create(begin(), ASTA);
    assertThat((List<?>) data.of(ASTA)).hasSize(1);
    data.erase(ASTA);
    assertThat(visits.count(ASTA.id())).isZero();
  }

  private MyVisitsPage page(int number) {
    var model = new ExtendedModelMap();
    controller.index(number, ASTA, model);
    return (MyVisitsPage) java.util.Objects.requireNonNull(model.get("page"));
  }

  /** A visit that nobody owns. */
  private String begin() {
    var stage = clinics.stage("socialkontoret/maria").orElseThrow();
    var token = UUID.randomUUID().toString();
    db.sql(
            """
            insert into encounter.visit
              (id, token, case_id, case_version, pair, created_at, expires_at)
            values
              (gen_random_uuid(), :token, :case, :version, '{}', now(), now() + interval '1 day')
            """)
        .param("token", token)
        .param("case", stage.id())
        .param("version", stage.version())
        .update();
    return token;
  }
}
