package lyhord.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import lyhord.Practice;
import lyhord.debrief.DebriefPage.Note;
import lyhord.debrief.DebriefPage.Played;
import lyhord.debrief.DebriefPage.Tag;
import lyhord.dialogue.Assessment.Report;
import lyhord.understanding.Form;
import lyhord.understanding.Manner;
import org.junit.jupiter.api.Test;

class RetellingTest {
  private static final String MARIA = "socialkontoret/maria";

  @Test
  void a_turn_tells_when_it_came_how_it_was_put_and_what_was_heard_in_it() {
    var played =
        turn(1, Practice.with(MARIA).asks("Hej Maria", "greeting", Form.STATEMENT, Manner.SAFE));
    assertThat(played.time()).isEqualTo("01:10");
    assertThat(played.duration()).isEqualTo("PT1M10S");
    assertThat(played.form()).isEqualTo("Påstående");
    assertThat(played.tags()).containsExactly(new Tag("Tryggar", true, "Hej"));
    assertThat(played.answer()).extracting(DebriefPage.Answer::who).isEqualTo("Maria");
  }

  @Test
  void a_pause_stops_the_clock() {
    var practice =
        Practice.with(MARIA)
            .asks("Hej", "greeting", Form.STATEMENT)
            .pauses(Duration.ofDays(3))
            .asks("Hur sover du?", "sleep", Form.OPEN);
    assertThat(turn(2, practice).time()).isEqualTo("01:10");
  }

  @Test
  void an_answer_that_the_question_gave_is_told_not_to_be_trusted() {
    var practice = Practice.with("bup/liam").enters("liam");
    practice.asks("Du sover väl bra?", "sleep", Form.LEADING);
    assertThat(texts(last(practice)))
        .contains("Svaret går inte att lita på. Frågan gav Liam svaret färdigt.");
  }

  @Test
  void what_a_child_says_when_a_parent_hears_is_told_not_to_be_trusted() {
    var practice = Practice.with("bup/liam").enters("tillsammans");
    practice.asks("Hur sover du?", "sleep", Form.OPEN);
    assertThat(texts(last(practice)))
        .contains("Svaret går inte att lita på. Sara hörde vad Liam sa.");
  }

  @Test
  void a_closed_question_is_told_what_an_invitation_would_have_brought() {
    var played = turn(1, asks("children-knowledge", Form.LEADING));
    assertThat(texts(played))
        .anyMatch(it -> it.startsWith("En öppen inbjudan här hade kunnat ge: "));
    assertThat(played.in()).contains(Shown.OPENINGS);
  }

  @Test
  void an_invitation_is_not_told_that_it_should_have_been_one() {
    assertThat(texts(turn(1, asks("children-knowledge", Form.INVITATION))))
        .noneMatch(it -> it.contains("inbjudan"));
  }

  @Test
  void a_cue_that_was_taken_up_points_both_ways() {
    var practice =
        asks("children-daily-life", Form.OPEN)
            .asks("Hur är kvällarna?", "children-when-worse", Form.OPEN);
    assertThat(turn(1, practice).notes()).anyMatch(note -> note.turn() == 2);
    assertThat(turn(2, practice).notes()).contains(new Note("Här tog du upp öppningen.", 1));
  }

  @Test
  void a_cue_waits_through_turns_that_were_not_understood() {
    var practice = asks("children-daily-life", Form.OPEN);
    for (var i = 0; i < 6; i++) {
      practice.mumbles("hurra");
    }
    practice.asks("Hur är kvällarna?", "children-when-worse", Form.OPEN);
    assertThat(turn(8, practice).notes()).contains(new Note("Här tog du upp öppningen.", 1));
  }

  @Test
  void trust_is_explained_in_words() {
    var practice =
        Practice.with(MARIA).asks("Hur kan du dricka?", "blame", Form.LEADING, Manner.BLAME);
    var played = turn(1, practice);
    assertThat(played.trust()).isNotEmpty().allMatch(it -> it.startsWith("Tilliten sjönk: "));
    assertThat(played.in()).contains(Shown.HINDERED).doesNotContain(Shown.HELPED);
  }

  @Test
  void a_turn_that_was_never_understood_is_not_held_against_anyone() {
    var practice = Practice.with(MARIA).mumbles("Är inte du lite full, va?", "blame", "sleep");
    var played = turn(1, practice);
    assertThat(texts(played))
        .containsExactly("Vi var inte säkra på vad du menade. Repliken räknas inte.");
    assertThat(played.form()).isEmpty();
    assertThat(played.in()).containsExactly(Shown.ALL);
  }

  @Test
  void a_disowned_turn_loses_its_tags_its_form_and_its_trust() {
    var practice =
        Practice.with(MARIA).asks("Hur kan du?", "blame", Form.LEADING, Manner.BLAME).disowns(1);
    var played = turn(1, practice);
    assertThat(played.tags()).isEmpty();
    assertThat(played.trust()).isEmpty();
    assertThat(played.in()).containsExactly(Shown.ALL);
  }

  @Test
  void the_forms_are_counted_in_a_sentence_without_what_was_not_understood() {
    var practice =
        asks("sleep", Form.OPEN)
            .asks("Och maten?", "appetite", Form.OPEN)
            .asks("Visst?", "mood", Form.LEADING)
            .mumbles("hurra")
            .asks("Va?", "mood", Form.LEADING)
            .disowns(5);
    assertThat(told(practice, Shown.ALL).forms())
        .isEqualTo(
            "2 öppna frågor och 1 ledande fråga. 1 replik räknas inte, för där förstod vi dig"
                + " inte. 1 replik räknas inte, för du sa att svaret inte gällde din fråga.");
  }

  @Test
  void a_filter_shows_its_own_turns_and_tells_how_many_there_are_of_each() {
    var practice =
        Practice.with(MARIA)
            .asks("Hej Maria", "greeting", Form.STATEMENT, Manner.SAFE)
            .asks("Hur kan du?", "blame", Form.LEADING, Manner.BLAME);
    var talk = told(practice, Shown.HINDERED);
    assertThat(talk.played()).extracting(Played::number).containsExactly(2);
    assertThat(talk.filters()).extracting(DebriefPage.Filter::turns).startsWith(2, 1, 1);
  }

  private static Practice asks(String topic, Form form) {
    return Practice.with(MARIA).asks("Får jag fråga om det här?", topic, form);
  }

  private static DebriefPage.Talk told(Practice practice, Shown shown) {
    var debrief = practice.judges(Report.CONSULT, Map.of()).debrief();
    return new Retelling(debrief, Practice.BEGUN, it -> it).told(shown);
  }

  private static Played turn(int number, Practice practice) {
    return told(practice, Shown.ALL).played().get(number - 1);
  }

  private static Played last(Practice practice) {
    return told(practice, Shown.ALL).played().getLast();
  }

  private static List<String> texts(Played played) {
    return played.notes().stream().map(Note::text).toList();
  }
}
