package lyhord.understanding.ranking;

import java.util.Arrays;
import java.util.List;

/** How alike a sentence is to each example, by the features they share. */
final class Ranker {

  private final int count;
  private final int[][] examples;
  private final float[][] weights;

  Ranker(List<Vector> vectors, int features) {
    this.count = vectors.size();
    var counts = new int[features];
    vectors.forEach(vector -> Arrays.stream(vector.index()).forEach(feature -> counts[feature]++));
    this.examples = new int[features][];
    this.weights = new float[features][];
    Arrays.setAll(examples, feature -> new int[counts[feature]]);
    Arrays.setAll(weights, feature -> new float[counts[feature]]);
    for (var example = 0; example < count; example++) {
      var vector = vectors.get(example);
      for (var i = 0; i < vector.size(); i++) {
        var feature = vector.index()[i];
        var at = --counts[feature];
        examples[feature][at] = example;
        weights[feature][at] = vector.weight()[i];
      }
    }
  }

  /** For every example 0 (nothing shared) to 1 (the same sentence). */
  float[] likeness(Vector vector) {
    var likeness = new float[count];
    for (var i = 0; i < vector.size(); i++) {
      var feature = vector.index()[i];
      if (feature < examples.length) {
        add(likeness, examples[feature], weights[feature], vector.weight()[i]);
      }
    }
    return likeness;
  }

  private static void add(float[] likeness, int[] examples, float[] weights, float by) {
    for (var i = 0; i < examples.length; i++) {
      likeness[examples[i]] += by * weights[i];
    }
  }
}
