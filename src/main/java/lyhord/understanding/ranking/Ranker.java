package lyhord.understanding.ranking;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * How alike a sentence is to each example, by the features they share. For each feature it holds
 * the examples that have it, and how much it weighs in them.
 */
final class Ranker {

  private static final int MOST = 1000;

  private final int count;

  /** Where the examples of each feature begin, and, one place on, where they end. */
  private final int[] begins;

  /** Numbers of examples; a bank holds fewer than 65,536, which {@code Bank} sees to. */
  private final short[] examples;

  private final short[] weights;

  private Ranker(int count, int[] begins, short[] examples, short[] weights) {
    this.count = count;
    this.begins = begins;
    this.examples = examples;
    this.weights = weights;
  }

  static Ranker of(List<Vector> vectors, int features) {
    var ends = ends(vectors, features);
    var examples = new short[ends[features]];
    var weights = new short[ends[features]];
    var next = ends.clone();
    for (var example = 0; example < vectors.size(); example++) {
      var vector = vectors.get(example);
      for (var i = 0; i < vector.size(); i++) {
        var feature = vector.index()[i];
        if (ends[feature] < ends[feature + 1]) {
          var at = next[feature]++;
          examples[at] = (short) example;
          weights[at] = Float.floatToFloat16(vector.weight()[i]);
        }
      }
    }
    return new Ranker(vectors.size(), ends, examples, weights);
  }

  /** What is common to very many sentences makes none of them more alike than others. */
  private static int[] ends(List<Vector> vectors, int features) {
    var ends = new int[features + 1];
    for (var vector : vectors) {
      Arrays.stream(vector.index()).forEach(feature -> ends[feature + 1]++);
    }
    Arrays.setAll(ends, feature -> ends[feature] > MOST ? 0 : ends[feature]);
    Arrays.parallelPrefix(ends, Integer::sum);
    return ends;
  }

  static Ranker read(DataInput in) throws IOException {
    var count = in.readInt();
    var begins = new int[in.readInt()];
    for (var feature = 0; feature < begins.length; feature++) {
      begins[feature] = in.readInt();
    }
    return new Ranker(count, begins, Numbers.shorts(in), Numbers.shorts(in));
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(count);
    out.writeInt(begins.length);
    for (var begin : begins) {
      out.writeInt(begin);
    }
    Numbers.write(examples, out);
    Numbers.write(weights, out);
  }

  /** For every example 0 (nothing shared) to 1 (the same sentence). */
  float[] likeness(Vector vector) {
    var likeness = new float[count];
    for (var i = 0; i < vector.size(); i++) {
      var feature = vector.index()[i];
      if (feature < begins.length - 1) {
        var by = vector.weight()[i];
        for (var at = begins[feature]; at < begins[feature + 1]; at++) {
          likeness[Short.toUnsignedInt(examples[at])] += by * Float.float16ToFloat(weights[at]);
        }
      }
    }
    return likeness;
  }
}
