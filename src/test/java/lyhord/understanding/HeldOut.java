package lyhord.understanding;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;

/**
 * What the interpreter makes of a writer's questions when it has learnt from the other writers
 * only.
 */
record HeldOut(List<Answer> answers) {

  static final Path CONTENT = Path.of("content");

  /**
   * One question, and how it was understood.
   *
   * @param place the right topic's place among the likeliest, from 0; -1 when it is not there
   * @param evidence what the chooser was given for the sentence taken as a whole
   */
  record Answer(
      Bank.Example asked, Heard heard, int place, double[] evidence, boolean bestIsRight) {

    boolean isAboutSomething() {
      return !asked.topic().equals(Understanding.NONE);
    }
  }

  /** Each writer held out in turn. */
  static HeldOut each() {
    return each(it -> true);
  }

  /** Some of the writers held out in turn. */
  static HeldOut each(Predicate<String> which) {
    var topics = Topics.read(CONTENT.resolve("topics.yaml"));
    var bank = Bank.read(CONTENT.resolve("questions"), topics);
    var voices = bank.examples().stream().map(Bank.Example::voice).distinct().filter(which);
    return new HeldOut(
        voices.flatMap(voice -> of(voice, topics, bank).answers().stream()).toList());
  }

  static HeldOut of(String voice, Topics topics, Bank bank) {
    var others = bank.examples().stream().filter(it -> !it.voice().equals(voice)).toList();
    var interpreter =
        Interpreter.of(
            topics, new Bank(others), CONTENT.resolve("understanding"), Interpreter.learned());
    return new HeldOut(
        bank.examples().stream()
            .filter(it -> it.voice().equals(voice))
            .map(it -> answer(interpreter, it))
            .toList());
  }

  HeldOut to(Addressee addressee) {
    return new HeldOut(
        answers.stream()
            .filter(it -> it.asked().addressee() == addressee && it.isAboutSomething())
            .toList());
  }

  HeldOut only(Predicate<Answer> which) {
    return new HeldOut(answers.stream().filter(which).toList());
  }

  /** The share of questions whose right topic was among the first so many. */
  Agreement.Share share(int places) {
    return Agreement.Share.of(answers, it -> it.place() >= 0 && it.place() < places);
  }

  private static Answer answer(Interpreter interpreter, Bank.Example asked) {
    var heard = interpreter.hear(new Utterance(asked.text(), asked.addressee(), null)).carrying();
    var ranked = interpreter.ranking(asked.addressee()).rank(asked.text(), Map.of());
    var place = heard.isUnderstood() ? heard.topics().indexOf(asked.topic()) : -1;
    return new Answer(asked, heard, place, ranked.evidence(), ranked.best().equals(asked.topic()));
  }

  /** Fits the judgement that tells answers apart; signs that make no sense are held at nought. */
  double[] fit(Predicate<Answer> good, Predicate<Answer> used, int bad) {
    var rows = answers.stream().filter(used).toList();
    var weights = new double[rows.getFirst().evidence().length + 1];
    for (var round = 0; round < 4000; round++) {
      var slope = new double[weights.length];
      for (var row : rows) {
        var wanted = good.test(row) ? 1 : 0;
        var error = wanted - Chooser.logistic(weights, row.evidence());
        step(slope, row.evidence(), error * (wanted == 1 ? 1 : bad) / rows.size());
      }
      for (var i = 0; i < weights.length; i++) {
        weights[i] = held(i, weights[i] + 2 * (slope[i] - .0005 * weights[i]));
      }
    }
    return DoubleStream.of(weights).map(it -> Math.round(it * 1000) / 1000.0).toArray();
  }

  private static void step(double[] slope, double[] evidence, double by) {
    slope[0] += by;
    for (var i = 0; i < evidence.length; i++) {
      slope[i + 1] += by * evidence[i];
    }
  }

  /** Score, lead, likeness, distance to none and agreement speak for; unknown words against. */
  private static double held(int i, double weight) {
    if (i >= 1 && i <= 5) {
      return Math.max(0, weight);
    }
    return i == 6 ? Math.min(0, weight) : weight;
  }
}
