package lyhord.dialogue;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import lyhord.dialogue.Client.Answer;
import lyhord.dialogue.Client.NoAnswer;
import lyhord.understanding.Form;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what a client says: the most specific variant whose conditions hold, as in Yarn Spinner's
 * saliency; of equals, the one that stands first.
 */
final class Answering {
  private final Encounter before;
  private final Client client;

  Answering(Encounter before, Client client) {
    this.before = before;
    this.client = client;
  }

  record Given(
      Entry.Reply reply,
      Set<String> reveals,
      Set<String> opens,
      Optional<Entry.TrustChange> trust) {}

  Given to(String topic, Form form, int times, int trust) {
    var variants = client.answers().getOrDefault(topic, List.of());
    var chosen = choose(variants, now(form, times, trust));
    if (chosen.isEmpty()) {
      return new Given(none(client.kindFor(topic)), Set.of(), Set.of(), Optional.empty());
    }
    int index = chosen.get();
    var answer = variants.get(index);
    var again = given(topic, index);
    return new Given(
        reply(answer, index, again), answer.reveals(), answer.opens(), change(answer, again));
  }

  /** An answer moves trust the first time it is given. */
  private Optional<Entry.TrustChange> change(Answer answer, long again) {
    if (answer.trust() == 0 || again > 0) {
      return Optional.empty();
    }
    var because = Objects.requireNonNullElse(answer.because(), "");
    return Optional.of(new Entry.TrustChange(client.id(), answer.trust(), because));
  }

  /** The variant of a topic that an open invitation would have brought, all else alike. */
  Optional<Answer> ifInvited(String topic, int times, int trust) {
    var variants = client.answers().getOrDefault(topic, List.of());
    var chosen = choose(variants, now(Form.INVITATION, times, trust));
    return chosen.map(variants::get);
  }

  Entry.Reply notFollowing() {
    return none(NoAnswer.NOT_FOLLOWING);
  }

  Entry.Reply rather() {
    return none(NoAnswer.RATHER_NOT);
  }

  Entry.@Nullable Reply during(Case.Examination examination) {
    var says = examination.says();
    return says == null ? null : new Entry.Reply(says, before.mood(client), null, null, false, -1);
  }

  private Optional<Integer> choose(List<Answer> variants, Circumstances now) {
    return IntStream.range(0, variants.size())
        .filter(index -> variants.get(index).condition().holds(now))
        .boxed()
        .max(
            Comparator.<Integer>comparingInt(it -> variants.get(it).condition().specificity())
                .thenComparing(Comparator.reverseOrder()));
  }

  private long given(String topic, int variant) {
    return before
        .turns()
        .filter(turn -> turn.client().equals(client.id()) && topic.equals(turn.topic()))
        .filter(turn -> turn.reply() != null && turn.reply().variant() == variant)
        .count();
  }

  private Entry.Reply reply(Answer answer, int index, long again) {
    var says =
        again > 0 && !answer.isForOneTime() ? repeat(again) + " " + answer.says() : answer.says();
    return new Entry.Reply(
        says,
        answer.mood() == null ? before.mood(client) : answer.mood(),
        answer.does(),
        answer.film(),
        answer.unreliable(),
        index);
  }

  private String repeat(long again) {
    var repeats = client.repeats();
    return repeats.get((int) ((again - 1) % repeats.size()));
  }

  private Entry.Reply none(NoAnswer kind) {
    var lines = Objects.requireNonNull(client.noAnswers().get(kind));
    var says = lines.get((int) (before.turns().count() % lines.size()));
    return new Entry.Reply(says, before.mood(client), null, null, false, -1);
  }

  private Circumstances now(Form form, int times, int trust) {
    return Circumstances.of(before, client, form, times, trust);
  }
}
