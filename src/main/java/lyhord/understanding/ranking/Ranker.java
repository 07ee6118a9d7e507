package lyhord.understanding.ranking;

import java.util.Arrays;
import java.util.List;

/** How alike a sentence is to each example, by the features they share. */
final class Ranker {

  private final int count;

  /** Where the examples of each feature begin, and, one place on, where they end. */
  private final int[] begins;

  private final int[] examples;
  private final float[] weights;

  Ranker(List<Vector> vectors, int features) {
    this.count = vectors.size();
    this.begins = new int[features + 1];
    for (var vector : vectors) {
      Arrays.stream(vector.index()).forEach(feature -> begins[feature + 1]++);
    }
    Arrays.parallelPrefix(begins, Integer::sum);
    this.examples = new int[begins[features]];
    this.weights = new float[begins[features]];
    var next = begins.clone();
    for (var example = 0; example < count; example++) {
      var vector = vectors.get(example);
      for (var i = 0; i < vector.size(); i++) {
        var at = next[vector.index()[i]]++;
        examples[at] = example;
        weights[at] = vector.weight()[i];
      }
    }
  }

  /** For every example 0 (nothing shared) to 1 (the same sentence). */
  float[] likeness(Vector vector) {
    var likeness = new float[count];
    for (var i = 0; i < vector.size(); i++) {
      var feature = vector.index()[i];
      if (feature < begins.length - 1) {
        var by = vector.weight()[i];
        for (var at = begins[feature]; at < begins[feature + 1]; at++) {
          likeness[examples[at]] += by * weights[at];
        }
      }
    }
    return likeness;
  }
}
