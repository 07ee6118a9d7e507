package lyhord.understanding.ranking;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Sentences that linear classifiers are trained on, by liblinear; laid out for it once. */
final class Training {

  private static final SolverType SOLVER = SolverType.L2R_L2LOSS_SVC_DUAL;
  private static final double COST = 2;
  private static final double NEAR_ENOUGH = 1;

  /** How much more an example of a topic with few examples weighs. */
  private static final double FEW = 5;

  private static final Object ONE_AT_A_TIME = new Object();

  private final int features;
  private final Feature[][] examples;

  Training(List<Vector> examples, int features) {
    this.features = features;
    this.examples = examples.stream().map(this::nodes).toArray(Feature[][]::new);
    de.bwaldvogel.liblinear.Linear.disableDebugOutput();
  }

  int features() {
    return features;
  }

  /**
   * Every topic against the rest: it is what the program needs most memory for.
   *
   * @param labels the number of the topic that each example belongs to
   */
  short[] all(int[] labels, int topics) {
    synchronized (ONE_AT_A_TIME) {
      var weights = new short[(features + 1) * topics];
      IntStream.range(0, topics)
          .parallel()
          .forEach(topic -> spread(one(labels, topic, how()), weights, topic));
      return weights;
    }
  }

  /** The examples of one topic against all the others, of which there are many more. */
  short[] few(int[] labels, int topic) {
    synchronized (ONE_AT_A_TIME) {
      var how = how();
      how.setWeights(new double[] {FEW}, new int[] {1});
      return one(labels, topic, how);
    }
  }

  /** Each with chances of its own, so that the same examples always give the same weights. */
  private static Parameter how() {
    var how = new Parameter(SOLVER, COST, NEAR_ENOUGH);
    how.setRandom(new Random(0));
    return how;
  }

  private static void spread(short[] row, short[] weights, int topic) {
    var topics = weights.length / row.length;
    for (var feature = 0; feature < row.length; feature++) {
      weights[feature * topics + topic] = row[feature];
    }
  }

  /** Two classes share one row of weights, written for the class met first. */
  private short[] one(int[] labels, int topic, Parameter how) {
    var model = de.bwaldvogel.liblinear.Linear.train(problem(labels, topic), how);
    var trained = model.getFeatureWeights();
    var sign = model.getLabels()[0] == 1 ? 1 : -1;
    var weights = new short[trained.length];
    for (var feature = 0; feature < weights.length; feature++) {
      weights[feature] = Float.floatToFloat16((float) (sign * trained[feature]));
    }
    return weights;
  }

  private Problem problem(int[] labels, int topic) {
    var problem = new Problem();
    problem.l = examples.length;
    problem.n = features + 1;
    problem.bias = 1;
    problem.x = examples;
    problem.y = new double[examples.length];
    Arrays.setAll(problem.y, i -> i < labels.length && labels[i] == topic ? 1 : 0);
    return problem;
  }

  private Feature[] nodes(Vector vector) {
    var nodes = new Feature[vector.size() + 1];
    for (var i = 0; i < vector.size(); i++) {
      nodes[i] = new Node(vector.index()[i] + 1, vector.weight()[i]);
    }
    nodes[vector.size()] = new Node(features + 1, 1);
    return nodes;
  }

  /** A third smaller than the library's own; there are a million of them in a training. */
  private record Node(int index, float value) implements Feature {
    @Override
    public int getIndex() {
      return index;
    }

    @Override
    public double getValue() {
      return value;
    }

    @Override
    public void setValue(double value) {
      throw new UnsupportedOperationException();
    }
  }
}
