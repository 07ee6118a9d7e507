package lyhord.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lyhord.dialogue.Assessment.Report;
import lyhord.understanding.Form;
import lyhord.understanding.Manner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The state is a pure function of case and moves, whatever the moves. */
class ReplayTest {
  private static final List<String> CLIENTS = List.of("nils", "ida", "nils", "ida", "okänd");
  private static final List<String> ROOMS = List.of("tillsammans", "nils", "ida", "okänt");
  private static final List<String> EXAMINATIONS =
      List.of("blodtryck", "blodprov", "underliv", "okänd");
  private static final List<String> TOPICS =
      List.of(
          "greeting",
          "sleep",
          "mood",
          "conflicts-at-home",
          "child-ordinary-day",
          "alcohol-amount",
          "ask-permission",
          "household",
          "okänt");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void a_fork_at_any_move_is_the_visit_as_it_was_then(long seed) {
    var moves = moves(new Random(seed), 60);
    var states = new ArrayList<Encounter>();
    states.add(Encounter.begin(SmallCase.NILS));
    moves.forEach(move -> states.add(states.getLast().after(move)));
    for (var i = 0; i <= moves.size(); i++) {
      assertThat(Encounter.of(SmallCase.NILS, moves.subList(0, i))).isEqualTo(states.get(i));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {101, 102, 103, 104, 105, 106, 107, 108})
  void a_visit_always_hangs_together(long seed) {
    var state = Encounter.of(SmallCase.NILS, moves(new Random(seed), 200));
    var entries = state.entries();
    for (var i = 0; i < entries.size(); i++) {
      assertThat(entries.get(i).number()).isEqualTo(i + 1);
    }
    assertThat(state.trust().values()).allMatch(trust -> trust >= 0 && trust <= 6);
    assertThat(state.found().values()).allMatch(entry -> entry <= entries.size());
    assertThat(state.turns().filter(Entry.Turn::disowned)).noneMatch(Entry.Turn::counts);
  }

  @ParameterizedTest
  @ValueSource(longs = {201, 202, 203, 204})
  void any_visit_can_be_debriefed(long seed) {
    var moves = new ArrayList<>(moves(new Random(seed), 80));
    moves.addAll(new Talk().assess(Report.CONSULT, List.of(1, 2, 99), "avvakta").moves());
    var debrief = Debrief.of(SmallCase.NILS, moves);
    assertThat(debrief.headline()).isNotBlank();
    assertThat(debrief.found().size() + debrief.missed().size()).isEqualTo(3);
    assertThat(debrief.dimensions()).hasSize(6);
  }

  private static List<Move> moves(Random random, int count) {
    var talk = new Talk();
    for (var i = 0; i < count; i++) {
      step(talk, random);
    }
    return talk.moves();
  }

  private static void step(Talk talk, Random random) {
    var client = pick(random, CLIENTS);
    switch (random.nextInt(10)) {
      case 0 -> talk.enter(pick(random, ROOMS));
      case 1 -> talk.examine(pick(random, EXAMINATIONS), random.nextBoolean() ? "Ont" : "");
      case 2 -> talk.unsure(client, pick(random, TOPICS), pick(random, TOPICS));
      case 3 -> talk.clarify(talk.state().entries().size(), pick(random, TOPICS));
      case 4 -> talk.disown(random.nextInt(talk.state().entries().size() + 2));
      case 5 -> talk.garbled(client);
      default -> talk.ask(client, pick(random, TOPICS), form(random), manner(random));
    }
  }

  private static Form form(Random random) {
    return pick(random, List.of(Form.values()));
  }

  private static Manner manner(Random random) {
    return pick(random, List.of(Manner.values()));
  }

  private static <T> T pick(Random random, List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
