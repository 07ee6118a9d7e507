package lyhord.understanding.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import lyhord.understanding.swedish.Phrase;
import lyhord.understanding.swedish.Swedish;
import org.jspecify.annotations.Nullable;

/**
 * Ranks the topics of one addressee by two readings put together: a linear classifier, and how
 * alike the sentence is to the nearest examples.
 */
public final class Ranking {

  /** The name of what belongs to no topic. */
  public static final String NONE = "none";

  private static final int KEPT = 6;

  /** What says more than this can be understood alone. */
  private static final int LONGEST = 12;

  private static final int MOST_CONTENT = 4;
  private static final Ranked.FollowUp NOT_FOLLOWING = new Ranked.FollowUp("", -10);

  /** A sentence and the topic it is an example of. */
  public record Example(String topic, String text) {}

  /** A topic and how it scored. */
  private record Scored(
      String topic, double total, double linear, double likeness, String nearest) {}

  /** The shared topics, a case's own after them, and the kinds of follow-ups. */
  private record Parts(List<Part> topics, @Nullable Part followUps) {}

  private final Swedish swedish;
  private final Features features;
  private final Parts parts;
  private final Lesson lesson;

  private Ranking(Swedish swedish, Features features, Parts parts, Lesson lesson) {
    this.swedish = swedish;
    this.features = features;
    this.parts = parts;
    this.lesson = lesson;
  }

  public static Ranking of(Swedish swedish, List<Example> examples, Learned learned) {
    var lesson = Lesson.of(swedish, examples, learned);
    var shared = lesson.shared(swedish);
    var part = Part.of(examples, List.of(shared.model()), shared.ranker());
    return new Ranking(swedish, shared.features(), new Parts(List.of(part), null), lesson);
  }

  /** This ranking and a case's own topics; what was learnt of the shared ones stays as it is. */
  public Ranking with(List<Example> own) {
    var swedish = this.swedish.with(own.stream().map(Example::text).toList());
    var more = features.with(Lesson.phrases(swedish, own));
    var all = List.of(parts.topics().getFirst(), lesson.apart(swedish, more, own));
    return new Ranking(swedish, more, new Parts(all, parts.followUps()), lesson);
  }

  /** This ranking, which also tells follow-ups of some kinds; their examples name the kind. */
  public Ranking following(List<Example> examples) {
    var more = features.with(Lesson.phrases(swedish, examples));
    var kinds = lesson.apart(swedish, more, examples);
    return new Ranking(swedish, more, new Parts(parts.topics(), kinds), lesson);
  }

  /** Whether a topic is one of those ranked. */
  public boolean knows(String topic) {
    return parts.topics().stream().anyMatch(part -> part.topics().contains(topic));
  }

  /** The likeliest topics; {@code leaning} is what the talk so far adds to some of them. */
  public Ranked rank(String sentence, Map<String, Double> leaning) {
    var phrase = swedish.read(sentence);
    var vector = features.vector(phrase);
    var scored = new ArrayList<Scored>();
    parts.topics().forEach(part -> scored.addAll(scored(part, vector, leaning)));
    scored.sort(Comparator.comparingDouble(Scored::total).reversed());
    var none = scored.stream().filter(it -> it.topic().equals(NONE)).findFirst();
    scored.removeIf(it -> it.topic().equals(NONE));
    var evidence = evidence(phrase, scored, none.map(Scored::linear).orElse(-1.0));
    var topics = scored.stream().limit(KEPT).map(Scored::topic).toList();
    var best = scored.getFirst();
    return new Ranked(
        topics,
        best.nearest(),
        phrase.concepts(),
        evidence,
        followUp(phrase, vector, best.total()));
  }

  private Ranked.FollowUp followUp(Phrase phrase, Vector vector, double best) {
    var leans = phrase.words().size() <= LONGEST && phrase.content().size() <= MOST_CONTENT;
    var followUps = parts.followUps();
    return followUps == null || !leans
        ? NOT_FOLLOWING
        : scored(followUps, vector, Map.of()).stream()
            .max(Comparator.comparingDouble(Scored::total))
            .map(it -> new Ranked.FollowUp(it.topic(), it.total() - best))
            .orElse(NOT_FOLLOWING);
  }

  private static List<Scored> scored(Part part, Vector vector, Map<String, Double> leaning) {
    var heard = part.hear(vector);
    var scored = new ArrayList<Scored>();
    for (var k = 0; k < part.topics().size(); k++) {
      var topic = part.topics().get(k);
      var nearest = part.examples().get(heard.nearest()[k]);
      var total = heard.linear()[k] + heard.likeness()[k] + leaning.getOrDefault(topic, 0.0);
      scored.add(new Scored(topic, total, heard.linear()[k], heard.likeness()[k], nearest));
    }
    return scored;
  }

  /** What tells a good answer from a bad one; the order is that of chooser.yaml. */
  private static double[] evidence(Phrase phrase, List<Scored> scored, double none) {
    var best = scored.getFirst();
    var second = scored.get(1);
    var likest = scored.stream().max(Comparator.comparingDouble(Scored::likeness)).orElse(best);
    var content = phrase.content();
    var unknown = content.stream().filter(word -> !word.known()).count();
    return new double[] {
      best.linear(),
      best.total() - second.total(),
      best.likeness(),
      best.linear() - none,
      likest.topic().equals(best.topic()) ? 1 : 0,
      content.isEmpty() ? 0 : (double) unknown / content.size(),
      Math.log(1 + phrase.words().size()),
      Math.log(1 + content.size()),
      phrase.concepts().isEmpty() ? 0 : 1,
    };
  }
}
