package lyhord.understanding.ranking;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;

/**
 * A linear classifier, each topic against the rest. As the topics are trained apart, a case's own
 * topics can be added without training the shared ones again.
 */
final class Linear {

  private static final SolverType SOLVER = SolverType.L2R_L2LOSS_SVC_DUAL;
  private static final double COST = 2;
  private static final double NEAR_ENOUGH = 0.3;
  private static final Parameter HOW = new Parameter(SOLVER, COST, NEAR_ENOUGH);

  /** How much more an example of a topic with few examples weighs. */
  private static final double FEW = 5;

  private final int topics;
  private final int features;

  /** For each feature the weight of every topic; the last row is what a topic starts from. */
  private final float[] weights;

  private Linear(int topics, int features, float[] weights) {
    this.topics = topics;
    this.features = features;
    this.weights = weights;
  }

  int topics() {
    return topics;
  }

  /** Examples, the number of the topic each belongs to, and how many topics and features. */
  record Lesson(List<Vector> examples, int[] labels, int topics, int features) {}

  /** Every topic against the rest. */
  static Linear train(Lesson lesson, String digest, Learned learned) {
    var size = (lesson.features + 1) * lesson.topics;
    return new Linear(
        lesson.topics, lesson.features, learned.weights(digest, size, () -> all(lesson)));
  }

  /**
   * One topic, labelled 1, against the rest.
   *
   * @param lesson is made only if the training has to be done
   */
  static Linear trainOne(Supplier<Lesson> lesson, int features, String digest, Learned learned) {
    return new Linear(1, features, learned.weights(digest, features + 1, () -> few(lesson.get())));
  }

  /** Topic by topic and one training at a time: it is what the program needs most memory for. */
  private static synchronized float[] all(Lesson lesson) {
    var problem = problem(lesson);
    var weights = new float[(lesson.features + 1) * lesson.topics];
    for (var topic = 0; topic < lesson.topics; topic++) {
      var mine = topic;
      Arrays.setAll(problem.y, i -> lesson.labels[i] == mine ? 1 : 0);
      var row = one(problem, HOW);
      for (var feature = 0; feature < row.length; feature++) {
        weights[feature * lesson.topics + topic] = row[feature];
      }
    }
    return weights;
  }

  private static synchronized float[] few(Lesson lesson) {
    var how = HOW.clone();
    how.setWeights(new double[] {FEW}, new int[] {1});
    return one(problem(lesson), how);
  }

  /** Two classes share one row of weights, written for the class met first. */
  private static float[] one(Problem problem, Parameter how) {
    de.bwaldvogel.liblinear.Linear.disableDebugOutput();
    var model = de.bwaldvogel.liblinear.Linear.train(problem, how);
    var trained = model.getFeatureWeights();
    var sign = model.getLabels()[0] == 1 ? 1 : -1;
    var weights = new float[trained.length];
    for (var feature = 0; feature < weights.length; feature++) {
      weights[feature] = (float) (sign * trained[feature]);
    }
    return weights;
  }

  /** Tells one training from another by all that goes into it. */
  static String digest(
      String before, List<Vector> examples, int[] labels, int topics, int features) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(
          List.of(before, SOLVER, COST, NEAR_ENOUGH, FEW, topics, features)
              .toString()
              .getBytes(UTF_8));
      for (var i = 0; i < labels.length; i++) {
        digest.update(examples.get(i).bytes(labels[i]));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * How far on the right side of each topic's line, written into {@code scores} from a place on.
   */
  void score(Vector vector, float[] scores, int from) {
    System.arraycopy(weights, features * topics, scores, from, topics);
    for (var i = 0; i < vector.size(); i++) {
      if (vector.index()[i] < features) {
        add(vector.index()[i] * topics, vector.weight()[i], scores, from);
      }
    }
  }

  /** What one feature adds to one topic. */
  float weight(int feature, int topic) {
    return feature < features ? weights[feature * topics + topic] : 0;
  }

  private void add(int row, float by, float[] scores, int from) {
    for (var topic = 0; topic < topics; topic++) {
      scores[from + topic] += by * weights[row + topic];
    }
  }

  private static Problem problem(Lesson lesson) {
    var problem = new Problem();
    problem.l = lesson.examples.size();
    problem.n = lesson.features + 1;
    problem.bias = 1;
    problem.x =
        lesson.examples.stream().map(it -> nodes(it, lesson.features)).toArray(Feature[][]::new);
    problem.y = Arrays.stream(lesson.labels).asDoubleStream().toArray();
    return problem;
  }

  private static Feature[] nodes(Vector vector, int features) {
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
