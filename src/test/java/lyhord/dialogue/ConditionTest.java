package lyhord.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import lyhord.dialogue.Condition.Clause;
import lyhord.dialogue.Condition.Key;
import lyhord.dialogue.Condition.Range;
import lyhord.dialogue.Condition.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {
  private static final Circumstances NOW =
      new Circumstances(
          Set.of("öppen"),
          2,
          Set.of("sleep"),
          Set.of("nils"),
          4,
          Set.of("vaken", "vinet"),
          Set.of("sleep", "mood"),
          Set.of("speglar"),
          Set.of("kvällarna"),
          Set.of("blodprov"),
          Set.of("nils"),
          Set.of("avvakta"),
          Set.of("nu"));

  @ParameterizedTest
  @CsvSource({
    "form, inbjudan öppen, true", "form, ledande, false",
    "nyss, sleep, true", "nyss, mood, false",
    "rum, nils ida, true", "rum, ida, false",
    "fakta, vaken vinet, true", "fakta, vaken kompisen, false",
    "inte-fakta, kompisen, true", "inte-fakta, kompisen vinet, false",
    "fakta-något, kompisen vinet, true", "fakta-något, kompisen, false",
    "frågat, sleep mood, true", "frågat, sleep greeting, false",
    "inte-frågat, greeting, true", "inte-frågat, greeting mood, false",
    "frågat-något, greeting mood, true", "frågat-något, greeting, false",
    "tagg, speglar, true", "tagg, speglar leder, false",
    "inte-tagg, leder, true", "inte-tagg, leder speglar, false",
    "ledtråd, kvällarna, true", "ledtråd, dörren, false",
    "inte-ledtråd, dörren, true", "inte-ledtråd, kvällarna, false",
    "undersökt, blodprov, true", "undersökt, blodtryck, false",
    "inte-undersökt, blodtryck, true", "inte-undersökt, blodprov, false",
    "varit-i, nils, true", "varit-i, nils ida, false",
    "inte-varit-i, ida, true", "inte-varit-i, nils, false",
    "vald, avvakta, true", "vald, avvakta samtal, false",
    "inte-vald, samtal, true", "inte-vald, avvakta, false",
    "anmälan, nu rådfråga, true", "anmälan, rådfråga, false"
  })
  void a_clause_about_ids_holds(String key, String ids, boolean holds) {
    assertThat(clause(key, ids).holds(NOW)).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({
    "tillit, 4, true",
    "tillit, 3, false",
    "tillit, 4+, true",
    "tillit, 5+, false",
    "tillit, -4, true",
    "tillit, -3, false",
    "gång, 2, true",
    "gång, 1, false",
    "gång, 2+, true"
  })
  void a_clause_about_a_number_holds(String key, String range, boolean holds) {
    var clause = new Clause(key(key), Set.of(), Range.of(range).orElseThrow());
    assertThat(clause.holds(NOW)).isEqualTo(holds);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "flera", "4 +", "+4", "-4+", "--4", "4-", "1000", "4.5", ">4"})
  void what_is_no_range_is_refused(String text) {
    assertThat(Range.of(text)).isEmpty();
  }

  @Test
  void every_clause_must_hold() {
    var one = clause("fakta", "vaken");
    var other = clause("inte-frågat", "mood");
    assertThat(new Condition(List.of(one)).holds(NOW)).isTrue();
    assertThat(new Condition(List.of(one, other)).holds(NOW)).isFalse();
    assertThat(Condition.ALWAYS.holds(NOW)).isTrue();
  }

  @Test
  void more_clauses_are_more_specific() {
    var clause = clause("fakta", "vaken vinet");
    assertThat(Condition.ALWAYS.specificity()).isZero();
    assertThat(new Condition(List.of(clause)).specificity()).isEqualTo(1);
    assertThat(new Condition(List.of(clause, clause)).specificity()).isEqualTo(2);
  }

  @Test
  void how_a_question_was_put_belongs_to_answers_and_choices_to_the_debrief() {
    assertThat(Key.FORM.allowedIn(Scope.ANSWER)).isTrue();
    assertThat(Key.FORM.allowedIn(Scope.DEBRIEF)).isFalse();
    assertThat(Key.CHOSEN.allowedIn(Scope.ANSWER)).isFalse();
    assertThat(Key.TRUST.allowedIn(Scope.DEBRIEF)).isTrue();
  }

  private static Clause clause(String key, String ids) {
    return new Clause(key(key), Set.of(ids.split(" ")), Range.ANY);
  }

  private static Key key(String swedish) {
    return Key.ofSwedish(swedish).orElseThrow();
  }
}
