package lyhord.understanding;

import java.nio.file.Path;
import java.util.List;
import lyhord.content.Reading;
import lyhord.understanding.Understanding.Verdict;

/**
 * Decides whether the best topic is to be believed. Two logistic judgements, fitted on questions
 * from writers whose examples had been held out: is the sentence about any topic at all, and is the
 * best topic the right one.
 */
record Chooser(double[] about, double[] right, double reject, double sure) {

  /** How sure one may be of the best topic, and what that means. */
  record Judged(Verdict verdict, double confidence) {}

  static Chooser read(Reading reading, Path file) {
    var root = reading.open(file);
    root.only("handlar-om-något", "rätt-ämne", "avvisa-under", "säker-över");
    return new Chooser(
        numbers(root.texts("handlar-om-något")),
        numbers(root.texts("rätt-ämne")),
        Double.parseDouble(root.text("avvisa-under", "0")),
        Double.parseDouble(root.text("säker-över", "0.5")));
  }

  Judged judge(double[] evidence) {
    var about = logistic(this.about, evidence);
    var confidence = about * logistic(right, evidence);
    if (about < reject) {
      return new Judged(Verdict.NOT_UNDERSTOOD, confidence);
    }
    return new Judged(confidence >= sure ? Verdict.UNDERSTOOD : Verdict.UNSURE, confidence);
  }

  /** The first weight stands alone; the others belong to the evidence. */
  static double logistic(double[] weights, double[] evidence) {
    var sum = weights[0];
    for (var i = 0; i < evidence.length; i++) {
      sum += weights[i + 1] * evidence[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  private static double[] numbers(List<String> texts) {
    return texts.stream().mapToDouble(Double::parseDouble).toArray();
  }
}
