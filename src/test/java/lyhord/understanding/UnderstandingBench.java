package lyhord.understanding;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static lyhord.understanding.HeldOut.CONTENT;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lyhord.understanding.Agreement.Share;
import lyhord.understanding.HeldOut.Answer;

/**
 * {@code ./lyhord bench understanding}: measures the interpreter on writers it has not learnt from,
 * and on labelled interviews. Prints every figure with its 95 % interval, and the weights that
 * belong in chooser.yaml. With {@code wrong} it also lists every wrong answer.
 */
final class UnderstandingBench {
  private static final Set<String> MESSY = Set.of("slarvig", "praktikant");
  private static final int CONFUSIONS = 20;

  /** What no assessment may take for asked when it was not. */
  private static final Set<String> MUST_ASK =
      Set.of(
          "has-children",
          "children-knowledge",
          "children-witness-violence",
          "home-safety",
          "self-harm",
          "suicidal-thoughts",
          "talked-with-children",
          "violence-physical",
          "violence-towards-children");

  private UnderstandingBench() {}

  public static void main(String[] args) {
    var all = HeldOut.each();
    writers(all);
    verdicts(all);
    mustAsk(all);
    confusions(all);
    var interpreter = Interpreter.read(CONTENT, Interpreter.learned());
    interviews(Agreement.of(interpreter, Interviews.all()));
    print("elliptic follow-ups  %s", Agreement.of(interpreter, Interviews.followUps()).topics());
    chooser(all);
    if (Arrays.asList(args).contains("wrong")) {
      wrong(all);
    }
    cost();
  }

  private static void writers(HeldOut all) {
    print("Each writer held out in turn");
    for (var addressee : Addressee.values()) {
      var asked = all.to(addressee);
      print("%s  top-1 %s", addressee, asked.share(1));
      print("%s  top-3 %s", addressee, asked.share(3));
      print("%s  macro top-1 %.3f", addressee, macro(asked));
      asked.answers().stream()
          .collect(groupingBy(it -> it.asked().voice()))
          .forEach((voice, it) -> print("    %-15s %s", voice, new HeldOut(it).share(1)));
    }
    var messy = all.only(it -> it.isAboutSomething() && MESSY.contains(it.asked().voice()));
    print("messy typing  top-1 %s", messy.share(1));
  }

  private static double macro(HeldOut asked) {
    return asked.answers().stream().collect(groupingBy(it -> it.asked().topic())).values().stream()
        .mapToDouble(it -> new HeldOut(it).share(1).value())
        .average()
        .orElse(0);
  }

  private static void verdicts(HeldOut all) {
    var inside = all.only(Answer::isAboutSomething).answers();
    var outside = all.only(it -> !it.isAboutSomething()).answers();
    print("false reject  %s", Share.of(inside, it -> !it.heard().isUnderstood()));
    print("out of scope recognised  %s", Share.of(outside, it -> !it.heard().isUnderstood()));
    print("out of scope taken for sure  %s", Share.of(outside, it -> it.heard().movesOn()));
    var sure = all.only(it -> it.isAboutSomething() && it.heard().movesOn());
    print("right when sure  %s", sure.share(1));
  }

  /** A credit is wrong when a must-ask topic was surely heard and another was asked. */
  private static void mustAsk(HeldOut all) {
    var others = all.only(it -> !MUST_ASK.contains(it.asked().topic())).answers();
    var given = all.only(it -> isCredit(it)).answers();
    print("must-ask credited to another question  %s", Share.of(others, it -> isCredit(it)));
    print(
        "wrong among must-ask credits  %s",
        Share.of(given, it -> !it.heard().topic().equals(it.asked().topic())));
  }

  private static boolean isCredit(Answer answer) {
    return answer.heard().movesOn() && MUST_ASK.contains(answer.heard().topic());
  }

  private static void confusions(HeldOut all) {
    print("Worst confusions");
    all.only(it -> it.isAboutSomething() && it.place() != 0).answers().stream()
        .collect(groupingBy(it -> it.asked().topic() + " → " + it.heard().topic(), counting()))
        .entrySet()
        .stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(CONFUSIONS)
        .forEach(it -> print("    %3d  %s", it.getValue(), it.getKey()));
  }

  private static void interviews(Agreement all) {
    print("Interviews labelled by hand, in their context");
    for (var addressee : Addressee.values()) {
      var mine = all.only(it -> it.addressee() == addressee);
      print(
          "%s  stand alone %s",
          addressee, mine.only(it -> it.isAboutSomething() && !it.leans()).topics());
      print("%s  lean %s", addressee, mine.only(Interviews.Turn::leans).topics());
      print("%s  out of scope %s", addressee, mine.only(it -> !it.isAboutSomething()).topics());
    }
    print("form, kappa %.3f (n %d)", all.kappaOfForms(), all.heard().size());
    for (var manner : Manner.values()) {
      var figures = all.manner(manner);
      print(
          "    %-18s precision %.2f  recall %.2f  F1 %.2f",
          manner.swedish(), figures[0], figures[1], figures[2]);
    }
  }

  private static void chooser(HeldOut all) {
    var about = all.fit(Answer::isAboutSomething, it -> true, 4);
    var right = all.fit(Answer::bestIsRight, Answer::isAboutSomething, 1);
    print("handlar-om-något: %s", Arrays.toString(about));
    print("rätt-ämne: %s", Arrays.toString(right));
    var inside =
        all.only(Answer::isAboutSomething).answers().stream()
            .map(it -> Chooser.logistic(about, it.evidence()))
            .sorted(Comparator.naturalOrder())
            .toList();
    var outside = all.only(it -> !it.isAboutSomething()).answers();
    for (var reject = 1; reject <= 5; reject++) {
      var limit = inside.get(inside.size() * reject / 100);
      print(
          "avvisa-under %.3f: false reject .0%d, out of scope recognised %s",
          limit, reject, Share.of(outside, it -> Chooser.logistic(about, it.evidence()) < limit));
    }
  }

  private static void wrong(HeldOut all) {
    all.only(it -> it.isAboutSomething() ? it.place() != 0 : it.heard().isUnderstood())
        .answers()
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
    print("built from kept weights in %.2f s", (cpu() - start) / 1e9);
    print("memory %.1f MB", (memory() - before) / 1e6);
    start = cpu();
    Interpreter.read(CONTENT, Path.of("target", "learned-" + System.nanoTime()));
    print("built from nothing in %.2f s", (cpu() - start) / 1e9);
    time(interpreter);
  }

  private static void time(Interpreter interpreter) {
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
        "a question, one core: p50 %.2f ms, p99 %.2f ms, longest %.2f ms",
        times[times.length / 2], times[times.length * 99 / 100], times[times.length - 1]);
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
