package lyhord.understanding.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import lyhord.understanding.ranking.Ranking.Example;
import lyhord.understanding.swedish.Fingerprint;
import lyhord.understanding.swedish.Phrase;
import lyhord.understanding.swedish.Swedish;

/** The shared examples, a digest of what is learnt from them, and where that is kept. */
record Lesson(List<Example> examples, String digest, Learned learned) {

  /** All that has a part in what is learnt of sentences that have been read. */
  static final List<Class<?>> CODE =
      List.of(
          Shared.class,
          Features.class,
          Vector.class,
          Linear.class,
          Training.class,
          Ranker.class,
          Numbers.class,
          Part.class,
          Lesson.class);

  static Lesson of(Swedish swedish, List<Example> examples, Learned learned) {
    var digest = new Fingerprint().code(CODE).text(swedish.fingerprint());
    examples.forEach(example -> digest.text(example.topic()).text(example.text()));
    return new Lesson(examples, digest.hex(), learned);
  }

  Shared shared(Swedish swedish) {
    var topics = Part.topics(examples);
    var labels = Part.labels(topics, examples);
    return learned.of(
        digest,
        Shared::read,
        () -> Shared.learn(phrases(swedish, examples), labels, topics.size()));
  }

  /** Learns some topics one by one, each against the others and all the shared ones. */
  Part apart(Swedish swedish, Features features, List<Example> own) {
    var labels = Part.labels(Part.topics(own), own);
    var vectors = vectors(swedish, features, own);
    var training = new ArrayList<Training>(1); // laid out only when there is something to learn
    var models = new ArrayList<Linear>();
    for (var topic = 0; topic < Part.topics(own).size(); topic++) {
      var mine = topic;
      models.add(
          learned.of(
              digest(vectors, only(labels, mine), features.size()),
              Linear::read,
              () -> {
                if (training.isEmpty()) {
                  var all =
                      Stream.concat(
                          vectors.stream(), vectors(swedish, features, examples).stream());
                  training.add(new Training(all.toList(), features.size()));
                }
                return Linear.trainOne(training.getFirst(), labels, mine);
              }));
    }
    return Part.of(own, models, Ranker.of(vectors, features.size()));
  }

  static List<Phrase> phrases(Swedish swedish, List<Example> examples) {
    return examples.stream().map(it -> swedish.read(it.text())).toList();
  }

  private static List<Vector> vectors(Swedish swedish, Features features, List<Example> examples) {
    return examples.stream().map(it -> features.vector(swedish.read(it.text()))).toList();
  }

  private String digest(List<Vector> own, int[] labels, int features) {
    var found = new Fingerprint().text(digest).text("" + features);
    for (var i = 0; i < labels.length; i++) {
      found.bytes(own.get(i).bytes(labels[i]));
    }
    return found.hex();
  }

  private static int[] only(int[] labels, int topic) {
    return Arrays.stream(labels).map(it -> it == topic ? 1 : 0).toArray();
  }
}
