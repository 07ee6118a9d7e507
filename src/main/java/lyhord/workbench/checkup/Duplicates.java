package lyhord.workbench.checkup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import lyhord.understanding.Bank;
import lyhord.understanding.Interpreter;
import lyhord.workbench.checkup.Findings.Alike;
import lyhord.workbench.checkup.Findings.Same;
import lyhord.workbench.checkup.Findings.Thin;

/**
 * What can be seen in the bank without learning from it.
 *
 * @param topics all that should have examples
 */
record Duplicates(List<String> topics, List<Bank.Example> examples) {

  private static final int ENOUGH_EXAMPLES = 30;
  private static final int ENOUGH_VOICES = 4;
  private static final double NEARLY_THE_SAME = .97;

  List<Thin> thin() {
    var written = byTopic();
    return topics.stream()
        .map(it -> thin(it, written.getOrDefault(it, List.of())))
        .filter(it -> it.examples() < ENOUGH_EXAMPLES || it.voices() < ENOUGH_VOICES)
        .toList();
  }

  private static Thin thin(String topic, List<Bank.Example> examples) {
    var voices = examples.stream().map(Bank.Example::voice).distinct().count();
    return new Thin(topic, examples.size(), (int) voices);
  }

  List<Alike> alike(Interpreter interpreter) {
    var found = new ArrayList<Alike>();
    byTopic()
        .forEach(
            (topic, examples) -> {
              var texts = examples.stream().map(Bank.Example::text).toList();
              interpreter.alike(texts, NEARLY_THE_SAME).stream()
                  .filter(group -> group.size() > 1)
                  .map(group -> new Alike(topic, group.stream().map(texts::get).toList()))
                  .forEach(found::add);
            });
    return found;
  }

  List<Same> same() {
    var topics = new LinkedHashMap<String, Set<String>>();
    for (var example : examples) {
      topics
          .computeIfAbsent(plain(example.text()), text -> new LinkedHashSet<>())
          .add(example.topic());
    }
    return topics.entrySet().stream()
        .filter(it -> it.getValue().size() > 1)
        .map(it -> new Same(it.getKey(), List.copyOf(it.getValue())))
        .toList();
  }

  private LinkedHashMap<String, List<Bank.Example>> byTopic() {
    return examples.stream()
        .collect(
            Collectors.groupingBy(Bank.Example::topic, LinkedHashMap::new, Collectors.toList()));
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.of("sv")).replaceAll("[^\\p{L}\\d]+", " ").strip();
  }
}
