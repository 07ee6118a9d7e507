package lyhord.understanding;

import static java.util.stream.Collectors.toMap;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lyhord.content.Reading;
import lyhord.understanding.ranking.Learned;
import lyhord.understanding.ranking.Likeness;
import lyhord.understanding.ranking.Ranking;
import lyhord.understanding.swedish.Lexicon;
import lyhord.understanding.swedish.Samples;
import lyhord.understanding.swedish.Swedish;

/**
 * Understands typed Swedish. Built once from the question bank; immutable and safe for many threads
 * after that.
 */
public final class Interpreter {

  private final Swedish swedish;
  private final Hearing hearing;
  private final Map<Addressee, Ranking> rankings;

  private Interpreter(Swedish swedish, Hearing hearing, Map<Addressee, Ranking> rankings) {
    this.swedish = swedish;
    this.hearing = hearing;
    this.rankings = rankings;
  }

  /** The folder for what has been learned, in a data folder; only the first start has to learn. */
  public static Path learned(Path data) {
    return data.resolve("learned");
  }

  /** The same for a command, which knows the data folder by its variable. */
  public static Path learned() {
    return learned(Path.of(Objects.requireNonNullElse(System.getenv("LYHORD_DATA"), "data")));
  }

  /** Reads topics.yaml, questions and understanding in the content folder, and learns from them. */
  public static Interpreter read(Path content, Path learned) {
    var topics = Topics.read(content.resolve("topics.yaml"));
    var bank = Bank.read(content.resolve("questions"), topics);
    return of(topics, bank, content.resolve("understanding"), learned);
  }

  /** Learns the topics from the bank, with what is written in {@code content/understanding}. */
  public static Interpreter of(Topics topics, Bank bank, Path folder, Path learned) {
    return of(topics, bank, folder, learned, Set.of(Addressee.values()));
  }

  /** The same, for some alone; one at a time, since learning needs much memory. */
  public static Interpreter of(
      Topics topics, Bank bank, Path folder, Path learned, Set<Addressee> addressees) {
    var at = folder.toAbsolutePath();
    var reading = new Reading(at);
    var samples = new Samples();
    var lexicon = Lexicon.read(reading, at, samples);
    var rules = Hearing.Rules.read(reading, at, topics, samples);
    reading.finish();
    var swedish = Swedish.of(lexicon, texts(bank, rules.followUps()));
    samples.tryOn(swedish);
    reading.finish();
    var kept = new Learned(learned);
    var rankings =
        addressees.stream()
            .collect(
                toMap(
                    addressee -> addressee,
                    addressee ->
                        Ranking.of(swedish, bank.of(addressee, topics), kept)
                            .following(rules.followUps().examples(addressee))));
    return new Interpreter(swedish, new Hearing(swedish, topics, rules), rankings);
  }

  private static List<String> texts(Bank bank, FollowUps followUps) {
    var texts = new ArrayList<>(bank.texts());
    for (var addressee : Addressee.values()) {
      followUps.examples(addressee).forEach(it -> texts.add(it.text()));
    }
    return texts;
  }

  /** This interpreter, with a case's own topics beside the shared ones. */
  public Interpreter with(List<OwnTopic> own) {
    var more = new EnumMap<>(rankings);
    for (var addressee : Addressee.values()) {
      var examples = new ArrayList<Ranking.Example>();
      own.stream()
          .filter(topic -> topic.addressees().contains(addressee))
          .forEach(t -> t.examples().forEach(it -> examples.add(new Ranking.Example(t.id(), it))));
      if (!examples.isEmpty()) {
        more.computeIfPresent(addressee, (key, ranking) -> ranking.with(examples));
      }
    }
    return new Interpreter(swedish, hearing, more);
  }

  /** This interpreter, and instead of what it learnt of some, what another has learnt of them. */
  public Interpreter taking(Interpreter other) {
    var both = new EnumMap<>(rankings);
    both.putAll(other.rankings);
    return new Interpreter(other.swedish, other.hearing, both);
  }

  public Understanding understand(Utterance utterance) {
    return hear(utterance).understanding();
  }

  /** The topics it could be about, best first, however unsure that is. */
  public List<String> likeliest(Utterance utterance) {
    return hear(utterance).carrying().topics();
  }

  /**
   * Puts sentences that are alike together: each with the first one it is like, in the order given.
   *
   * @param least how alike they must be, from 0 to 1 (the same)
   */
  public List<List<Integer>> alike(List<String> sentences, double least) {
    return Likeness.of(swedish, sentences).groups(least);
  }

  Turn hear(Utterance utterance) {
    return hearing.hear(utterance, ranking(utterance.addressee()));
  }

  Ranking ranking(Addressee addressee) {
    return Objects.requireNonNull(rankings.get(addressee));
  }
}
