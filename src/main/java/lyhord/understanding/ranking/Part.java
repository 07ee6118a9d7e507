package lyhord.understanding.ranking;

import java.util.List;

/**
 * Some topics, what was learnt of them and the examples of them: the shared ones, or a case's own.
 */
record Part(
    List<String> topics, List<String> examples, int[] labels, List<Linear> models, Ranker ranker) {

  private static final float BEST = .6f;

  static Part of(List<Ranking.Example> examples, List<Linear> models, Ranker ranker) {
    var topics = topics(examples);
    var texts = examples.stream().map(Ranking.Example::text).toList();
    return new Part(topics, texts, labels(topics, examples), models, ranker);
  }

  static List<String> topics(List<Ranking.Example> examples) {
    return examples.stream().map(Ranking.Example::topic).distinct().toList();
  }

  static int[] labels(List<String> topics, List<Ranking.Example> examples) {
    return examples.stream().mapToInt(it -> topics.indexOf(it.topic())).toArray();
  }

  /** What a part says of a sentence; for each topic, in the order of the part. */
  record Heard(float[] linear, float[] likeness, int[] nearest) {}

  Heard hear(Vector vector) {
    var linear = new float[topics.size()];
    var from = 0;
    for (var model : models) {
      model.score(vector, linear, from);
      from += model.topics();
    }
    var best = new float[topics.size()];
    var second = new float[topics.size()];
    var nearest = new int[topics.size()];
    var all = ranker.likeness(vector);
    for (var example = 0; example < all.length; example++) {
      var topic = labels[example];
      if (all[example] > best[topic]) {
        second[topic] = best[topic];
        best[topic] = all[example];
        nearest[topic] = example;
      } else if (all[example] > second[topic]) {
        second[topic] = all[example];
      }
    }
    for (var topic = 0; topic < best.length; topic++) {
      best[topic] = BEST * best[topic] + (1 - BEST) * second[topic];
    }
    return new Heard(linear, best, nearest);
  }
}
