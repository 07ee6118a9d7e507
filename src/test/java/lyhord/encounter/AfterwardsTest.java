package lyhord.encounter;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import lyhord.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** After the assessment: the debrief, another try from a turn, and two visits side by side. */
@PageTest
class AfterwardsTest {
  private static final String SLEEP = "Hur sover du?";
  private static final String FOOD = "Hur är det med aptiten?";
  private static final String[] ASSESSMENT = {
    "val", "fredagsplan", "anmalan", "rådfråga", "skal", "Barnen väntar."
  };

  @LocalServerPort int port;
  @Autowired Visits visits;
  @Autowired Encounters encounters;
  @Autowired JdbcClient db;
  Interviewer guest;
  String room;

  @BeforeEach
  void talk() {
    guest = new Interviewer().visit("socialkontoret/maria").press(SLEEP).say(FOOD);
    room = guest.path();
  }

  @Test
  void nothing_is_told_before_the_assessment_is_handed_in() {
    for (var page : List.of("/aterkoppling", "/aterkoppling.pdf", "/jamfor")) {
      assertThat(guest.open(room + page).path()).isEqualTo(room);
    }
    assertThat(guest.send(room + "/forsok", "replik", "1").path()).isEqualTo(room);
  }

  @Test
  void the_debrief_comes_in_its_order() {
    handIn();
    assertThat(guest.page().select("h2").eachText())
        .containsSubsequence(
            "Vad som hände sedan",
            "Samtalet, replik för replik",
            "Det du fick veta",
            "Det du inte fick veta",
            "Öppningar du inte tog",
            "Din bedömning och experternas",
            "Barnets sida",
            "Sex delar, inget totalbetyg",
            "Läs och prova vidare");
  }

  @Test
  void every_turn_one_is_sent_to_is_there() {
    handIn();
    assertThat(guest.page().select("a[href*=#replik-]").eachAttr("href"))
        .allMatch(it -> guest.page().getElementById(it.replaceFirst(".*#", "")) != null);
  }

  @Test
  void some_of_the_turns_can_be_shown_without_leaving_the_address() {
    handIn();
    guest.open(room + "/aterkoppling?visa=hindrade");
    assertThat(guest.text(".filter [aria-current]")).startsWith("Det som hindrade");
    assertThat(guest.open(room + "/aterkoppling?visa=%3Cb%3E").status()).isEqualTo(200);
  }

  @Test
  void the_debrief_is_saved_as_a_file() throws IOException {
    handIn();
    var file = URI.create("http://localhost:" + port + room + "/aterkoppling.pdf").toURL();
    try (var bytes = file.openStream()) {
      assertThat(bytes.readNBytes(5)).asString(US_ASCII).isEqualTo("%PDF-");
    }
  }

  @Test
  void another_try_has_come_as_far_as_just_before_the_turn() {
    handIn();
    guest.press("Prova igen härifrån, replik 2");
    assertThat(guest.path()).startsWith("/besok/").isNotEqualTo(room);
    assertThat(guest.said()).containsExactly(SLEEP);
    assertThat(guest.open(room + "/aterkoppling").page().select(".played")).hasSize(2);
  }

  @Test
  void there_is_no_other_try_from_a_turn_that_was_never_said() {
    handIn();
    assertThat(guest.send(room + "/forsok", "replik", "77").status()).isEqualTo(404);
  }

  @Test
  void another_try_belongs_to_the_one_whose_visit_it_was() {
    handIn();
    var somebody = somebody();
    visits.claim(visits.find(token(room), null).orElseThrow(), somebody);
    var fork = encounters.fork(encounters.get(token(room), somebody), 2);
    assertThat(fork.member()).isEqualTo(somebody);
    assertThat(guest.open(fork.path()).status()).isEqualTo(404);
  }

  @Test
  void two_tries_are_laid_beside_each_other() {
    handIn();
    var again = guest.press("Prova igen härifrån, replik 2").path();
    guest.say("Vem tar hand om barnen?");
    handIn(again);
    guest.open(again + "/jamfor").open(again + "/jamfor/" + token(room));
    assertThat(guest.text(".compare__shared")).contains(SLEEP);
    assertThat(guest.text("main > section .compare")).contains(FOOD, "Vem tar hand om barnen?");
    assertThat(guest.page().select(".compare__table")).hasSize(2);
  }

  @Test
  void visits_to_different_clients_cannot_be_compared() {
    handIn();
    var other = new Interviewer().visit("vardcentralen/anders").path();
    assertThat(guest.open(room + "/jamfor/" + token(other)).status()).isEqualTo(404);
    assertThat(guest.open(room + "/jamfor/" + "A".repeat(22)).status()).isEqualTo(404);
  }

  private void handIn() {
    handIn(room);
  }

  private void handIn(String path) {
    guest.open(path + "/bedomning").press("Lämna in bedömningen", ASSESSMENT);
  }

  private UUID somebody() {
    var id = UUID.randomUUID();
    db.sql("insert into member.member values (:id, :email, 'Asta', now())")
        .param("id", id)
        .param("email", id + "@example.se")
        .update();
    return id;
  }

  private static String token(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
