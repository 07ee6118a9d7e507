package lyhord.understanding.ranking;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * A linear classifier, each topic against the rest. As the topics are trained apart, a case's own
 * topics can be added without training the shared ones again.
 */
final class Linear implements Learned.Kept {

  private final int topics;
  private final int features;

  /**
   * For each feature the weight of every topic, as half-precision floats; the last row is what a
   * topic starts from.
   */
  private final short[] weights;

  private Linear(int topics, int features, short[] weights) {
    this.topics = topics;
    this.features = features;
    this.weights = weights;
  }

  /** Every topic against the rest. */
  static Linear train(Training training, int[] labels, int topics) {
    return new Linear(topics, training.features(), training.all(labels, topics));
  }

  /** One topic against the rest; what has no label is of the rest. */
  static Linear trainOne(Training training, int[] labels, int topic) {
    return new Linear(1, training.features(), training.few(labels, topic));
  }

  int topics() {
    return topics;
  }

  static Linear read(DataInput in) throws IOException {
    return new Linear(in.readInt(), in.readInt(), Numbers.shorts(in));
  }

  @Override
  public void write(DataOutput out) throws IOException {
    out.writeInt(topics);
    out.writeInt(features);
    Numbers.write(weights, out);
  }

  /**
   * How far on the right side of each topic's line, written into {@code scores} from a place on.
   */
  void score(Vector vector, float[] scores, int from) {
    Arrays.fill(scores, from, from + topics, 0);
    add(features * topics, 1, scores, from);
    for (var i = 0; i < vector.size(); i++) {
      if (vector.index()[i] < features) {
        add(vector.index()[i] * topics, vector.weight()[i], scores, from);
      }
    }
  }

  private void add(int row, float by, float[] scores, int from) {
    for (var topic = 0; topic < topics; topic++) {
      scores[from + topic] += by * Float.float16ToFloat(weights[row + topic]);
    }
  }
}
