package lyhord.workbench.checkup;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lyhord.workbench.checkup.CheckupRun.Answer;
import lyhord.workbench.checkup.Findings.Alike;
import lyhord.workbench.checkup.Findings.Confusion;
import lyhord.workbench.checkup.Findings.Same;
import lyhord.workbench.checkup.Findings.Thin;

/** Counts which topics were taken for which. */
final class Confusions {

  private static final int WORST = 40;
  private static final int SENTENCES = 6;
  private static final int ALIKE = 100;

  private Confusions() {}

  static Findings of(List<Answer> answers, List<Thin> thin, List<Alike> alike, List<Same> same) {
    var right = answers.stream().filter(Confusions::isRight).count();
    return new Findings(
        answers.size(),
        (int) right,
        worst(answers),
        thin,
        alike.stream().limit(ALIKE).toList(),
        same.stream().limit(ALIKE).toList());
  }

  private static List<Confusion> worst(List<Answer> answers) {
    Map<String, Long> asked =
        answers.stream()
            .collect(Collectors.groupingBy(it -> it.asked().topic(), Collectors.counting()));
    return answers.stream()
        .filter(it -> !isRight(it))
        .collect(
            Collectors.groupingBy(
                it -> List.of(it.asked().topic(), it.got()),
                LinkedHashMap::new,
                Collectors.toList()))
        .entrySet()
        .stream()
        .map(it -> confusion(it.getKey(), it.getValue(), asked))
        .sorted(Comparator.comparingInt(Confusion::count).reversed())
        .limit(WORST)
        .toList();
  }

  private static Confusion confusion(
      List<String> pair, List<Answer> answers, Map<String, Long> asked) {
    return new Confusion(
        pair.getFirst(),
        pair.getLast(),
        answers.size(),
        asked.getOrDefault(pair.getFirst(), 0L).intValue(),
        answers.stream().limit(SENTENCES).map(it -> it.asked().text()).toList());
  }

  private static boolean isRight(Answer answer) {
    return answer.got().equals(answer.asked().topic());
  }
}
