package lyhord.dialogue;

import static lyhord.dialogue.Assessment.Report.CONSULT;
import static lyhord.dialogue.Assessment.Report.NOT_NOW;
import static lyhord.dialogue.Assessment.Report.NOW;
import static lyhord.understanding.Form.INVITATION;
import static lyhord.understanding.Form.LEADING;
import static lyhord.understanding.Form.YES_NO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import lyhord.dialogue.Assessment.Part;
import lyhord.dialogue.Case.Fact;
import lyhord.dialogue.Debrief.Ground;
import lyhord.dialogue.Debrief.Seen;
import lyhord.dialogue.Debrief.Told;
import lyhord.understanding.Manner;
import org.junit.jupiter.api.Test;

class DebriefTest {

  @Test
  void there_is_none_before_the_assessment_is_handed_in() {
    var talk = Talk.in("nils").ask("nils", "sleep");
    assertThatThrownBy(talk::debrief).hasMessage("not handed in");
  }

  @Test
  void the_first_headline_that_holds_is_used() {
    assertThat(Talk.in("nils").assess(NOW, List.of()).debrief().headline())
        .isEqualTo("Nils gick hem utan att någon hade frågat.");
    assertThat(awake().assess(NOW, List.of()).debrief().headline())
        .isEqualTo("Du fick veta att Nils är vaken.");
  }

  @Test
  void what_was_missed_comes_with_the_gravest_first() {
    var debrief = Talk.in("nils").assess(NOW, List.of()).debrief();
    assertThat(debrief.missed()).extracting(Fact::id).containsExactly("vaken", "vinet", "kompisen");
    assertThat(debrief.found()).isEmpty();
  }

  @Test
  void what_was_found_is_not_missed() {
    var debrief = awake().assess(NOW, List.of()).debrief();
    assertThat(debrief.found()).extracting(Fact::id).containsExactly("vaken");
    assertThat(debrief.missed()).extracting(Fact::id).containsExactly("vinet", "kompisen");
  }

  @Test
  void a_missed_cue_leads_to_where_it_showed() {
    var missed = awake().assess(NOW, List.of()).debrief().missedCues();
    assertThat(missed).hasSize(1);
    assertThat(missed.getFirst().cue().id()).isEqualTo("kvällarna");
    assertThat(missed.getFirst().entry()).isEqualTo(2);
  }

  @Test
  void a_cue_that_was_taken_up_is_not_missed() {
    var talk = awake().ask("nils", "child-ordinary-day").assess(NOW, List.of());
    assertThat(talk.debrief().missedCues()).isEmpty();
  }

  @Test
  void a_choice_is_grounded_in_the_turn_it_cites() {
    assertThat(ground(awake().assess(NOW, List.of(2), "eget-samtal"))).isEqualTo(Ground.GROUNDED);
  }

  @Test
  void a_choice_is_grounded_too_in_a_later_turn_that_says_the_same() {
    var talk = awake().enter("ida").ask("ida", "sleep").assess(NOW, List.of(4), "eget-samtal");
    assertThat(ground(talk)).isEqualTo(Ground.GROUNDED);
  }

  @Test
  void a_choice_that_cites_nothing_or_something_else_is_not_grounded() {
    assertThat(ground(awake().assess(NOW, List.of(), "eget-samtal"))).isEqualTo(Ground.UNGROUNDED);
    var other = awake().ask("nils", "greeting").assess(NOW, List.of(1, 3, 77), "eget-samtal");
    assertThat(ground(other)).isEqualTo(Ground.UNGROUNDED);
  }

  @Test
  void a_choice_may_be_grounded_in_a_result() {
    var talk = Talk.in("ida").examine("blodprov", "").ask("ida", "sleep").ask("ida", "sleep");
    var debrief = talk.assess(NOW, List.of(5), "ensam-vuxen").debrief();
    assertThat(debrief.options().get(Part.RISKS))
        .first()
        .matches(it -> it.chosen() && it.ground() == Ground.GROUNDED);
  }

  @Test
  void a_choice_that_rests_on_no_fact_needs_no_ground() {
    var debrief = awake().assess(NOW, List.of(), "avvakta").debrief();
    assertThat(debrief.options().get(Part.MEASURES))
        .last()
        .matches(it -> it.chosen() && it.ground() == Ground.NOT_NEEDED);
  }

  @Test
  void what_an_open_invitation_would_have_brought_is_shown_where_it_was_lost() {
    var openings = Talk.in("nils").ask("nils", "sleep").assess(NOW, List.of()).debrief().openings();
    assertThat(openings).containsOnlyKeys(2);
    assertThat(openings.get(2)).containsExactly("vaken");
  }

  @Test
  void a_leading_question_loses_an_opening_too() {
    var talk = Talk.in("nils").ask("nils", "sleep", LEADING).assess(NOW, List.of());
    assertThat(talk.debrief().openings()).containsOnlyKeys(2);
  }

  @Test
  void nothing_is_lost_when_it_was_asked_well_or_already_known() {
    assertThat(awake().assess(NOW, List.of()).debrief().openings()).isEmpty();
    var known = awake().ask("nils", "sleep").assess(NOW, List.of());
    assertThat(known.debrief().openings()).isEmpty();
  }

  @Test
  void critical_errors_come_when_their_conditions_hold() {
    var silent = awake().assess(NOW, List.of()).debrief();
    assertThat(silent.criticalErrors())
        .extracting(it -> it.id())
        .containsExactly("frågade-inte-om-hemma");
    var asked = awake().ask("nils", "child-ordinary-day", YES_NO, Manner.PROMISE);
    assertThat(asked.assess(NOW, List.of()).debrief().criticalErrors())
        .extracting(it -> it.id())
        .containsExactly("lovade");
  }

  @Test
  void each_dimension_shows_what_was_there_and_what_was_not() {
    var debrief = awake().assess(NOT_NOW, List.of(), "avvakta").debrief();
    assertThat(debrief.dimensions().keySet()).containsExactly(Dimension.values());
    assertThat(debrief.dimensions().get(Dimension.INFORMATION_AND_SUPPORT))
        .containsExactly(
            new Seen("Du såg att Nils behöver veta.", false, false),
            new Seen("Du väntade inte.", false, false),
            new Seen("Nils litade på dig.", false, true));
  }

  @Test
  void the_voices_tell_what_happened_then() {
    assertThat(awake().assess(CONSULT, List.of(), "eget-samtal").debrief().aftermath())
        .containsExactly(
            new Told("Nils, en månad senare", List.of("Nu har jag någon att prata med.")));
    assertThat(awake().assess(NOT_NOW, List.of(), "eget-samtal").debrief().aftermath())
        .containsExactly(new Told("Nils, en månad senare", List.of("Lampan är tänd än.")));
  }

  @Test
  void the_childs_side_has_every_paragraph_that_holds() {
    var told = awake().assess(NOW, List.of()).debrief().childsSide().getFirst();
    assertThat(told.paragraphs()).hasSize(3);
    var blamed = new Talk().ask("nils", "mood", YES_NO, Manner.BLAME).assess(NOW, List.of());
    assertThat(blamed.debrief().childsSide().getFirst().paragraphs())
        .containsExactly("Jag tittade på klockan.");
  }

  @Test
  void what_to_read_depends_on_what_was_missed() {
    assertThat(awake().assess(NOW, List.of()).debrief().reading()).hasSize(1);
    assertThat(new Talk().assess(NOW, List.of()).debrief().reading()).hasSize(2);
  }

  private static Talk awake() {
    return Talk.in("nils").ask("nils", "sleep", INVITATION);
  }

  private static Ground ground(Talk talk) {
    var measures = Objects.requireNonNull(talk.debrief().options().get(Part.MEASURES));
    return measures.getFirst().ground();
  }
}
