package lyhord.understanding;

import static lyhord.understanding.HeldOut.CONTENT;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import lyhord.understanding.HeldOut.Answer;

/**
 * Measures the interpreter and fits the chooser: run main from the project's folder. Prints the
 * share of held-out questions understood, the recognition of what belongs to no topic, time and
 * memory, and the weights for chooser.yaml. With {@code wrong} it also lists every wrong answer.
 */
final class UnderstandingBench {

  private UnderstandingBench() {}

  public static void main(String[] args) {
    var all = HeldOut.each();
    for (var addressee : Addressee.values()) {
      var asked = all.to(addressee);
      print(
          "%s  %d questions  top-1 %.3f  top-3 %.3f",
          addressee, asked.answers().size(), asked.top(1), asked.top(3));
      voices(asked);
    }
    var topics = Topics.read(CONTENT.resolve("topics.yaml"));
    var bank = Bank.read(CONTENT.resolve("questions"), topics);
    print("something said first (one voice): %.3f", HeldOut.saidBefore("psykolog", topics, bank));
    verdicts(all);
    chooser(all);
    if (Arrays.asList(args).contains("wrong")) {
      wrong(all);
    }
    cost();
  }

  private static void voices(HeldOut asked) {
    asked.answers().stream()
        .collect(Collectors.groupingBy(it -> it.asked().voice()))
        .forEach((voice, answers) -> print("    %-14s %.3f", voice, new HeldOut(answers).top(1)));
  }

  private static void verdicts(HeldOut all) {
    var inside = new HeldOut(all.answers().stream().filter(Answer::isAboutSomething).toList());
    var outside = new HeldOut(all.answers().stream().filter(it -> !it.isAboutSomething()).toList());
    print("false reject %.3f", inside.share(it -> !it.heard().isUnderstood()));
    print(
        "none recognised %.3f of %d",
        outside.share(it -> !it.heard().isUnderstood()), outside.answers().size());
    var sure = new HeldOut(inside.answers().stream().filter(it -> it.heard().isSure()).toList());
    print(
        "sure %.3f, right when sure %.3f",
        (double) sure.answers().size() / inside.answers().size(), sure.top(1));
    print("none taken for sure %.3f", outside.share(it -> it.heard().isSure()));
  }

  private static void chooser(HeldOut all) {
    var about = all.fit(Answer::isAboutSomething, it -> true, 4);
    var right = all.fit(Answer::bestIsRight, Answer::isAboutSomething, 1);
    print("handlar-om-något: %s", Arrays.toString(about));
    print("rätt-ämne: %s", Arrays.toString(right));
    var inside =
        all.answers().stream()
            .filter(Answer::isAboutSomething)
            .map(it -> Chooser.logistic(about, it.evidence()))
            .sorted(Comparator.naturalOrder())
            .toList();
    for (var reject = 1; reject <= 5; reject++) {
      var limit = inside.get(inside.size() * reject / 100);
      var found =
          all.answers().stream()
              .filter(it -> !it.isAboutSomething())
              .mapToDouble(it -> Chooser.logistic(about, it.evidence()) < limit ? 1 : 0)
              .average();
      print(
          "avvisa-under %.3f: false reject .0%d, none recognised %.3f",
          limit, reject, found.orElse(0));
    }
  }

  private static void wrong(HeldOut all) {
    all.answers().stream()
        .filter(it -> it.isAboutSomething() && it.place() != 0)
        .forEach(
            it ->
                print(
                    "%s\t%s\t%s\t%s\t%.2f",
                    it.asked().voice(),
                    it.asked().topic(),
                    it.heard().topic(),
                    it.asked().text(),
                    it.heard().confidence()));
  }

  private static void cost() {
    var before = memory();
    var start = cpu();
    var interpreter = Interpreter.read(CONTENT, Interpreter.learned());
    print("built in %.2f s", (cpu() - start) / 1e9);
    print("memory %.1f MB", (memory() - before) / 1e6);
    var topics = Topics.read(CONTENT.resolve("topics.yaml"));
    var asked = Bank.read(CONTENT.resolve("questions"), topics).examples();
    var times = new double[asked.size()];
    for (var round = 0; round < 3; round++) {
      for (var i = 0; i < times.length; i++) {
        var from = cpu();
        var example = asked.get(i);
        interpreter.understand(new Utterance(example.text(), example.addressee(), "sleep"));
        times[i] = (cpu() - from) / 1e6;
      }
    }
    Arrays.sort(times);
    print(
        "a question: mean %.3f ms, p99 %.3f ms, max %.3f ms",
        Arrays.stream(times).average().orElse(0),
        times[times.length * 99 / 100],
        times[times.length - 1]);
  }

  /** The thread's own time, so that a busy machine does not show. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long memory() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
