package lyhord.understanding.swedish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import lyhord.content.Yaml;

/** The lines authors write beside their rules. A line that does not show its rule is a mistake. */
public final class Samples {

  /** Tells whether a line shows its rule. */
  public interface Proof {

    /** What is wrong and what to do; empty when the line shows the rule. */
    Optional<String> fault(Swedish swedish, String line);
  }

  /** A proof by words an author has listed under ord. */
  public static Proof found(String name, BiPredicate<Swedish, String> finds) {
    return (swedish, line) ->
        finds.test(swedish, line)
            ? Optional.empty()
            : Optional.of(
                "”%s” hittas inte av %s. Skriv om provet, eller lägg till orden under ord."
                    .formatted(line, name));
  }

  private record Sample(Yaml file, Yaml.Words line, Proof proof) {}

  private final List<Sample> all = new ArrayList<>();

  /** Reads the lines of a rule; a rule without any is a mistake. */
  public void read(Yaml rule, String name, Proof proof) {
    var lines = rule.words("prov");
    if (lines.isEmpty()) {
      rule.mistake(
          "prov",
          name + " saknar prov. Skriv prov: och på nästa rad - och en mening som regeln hittar.");
    }
    lines.forEach(line -> add(rule, line, proof));
  }

  void add(Yaml file, Yaml.Words line, Proof proof) {
    all.add(new Sample(file, line, proof));
  }

  /** Tries every line, with its own words taken as rightly spelt whatever the bank holds. */
  public void tryOn(Swedish swedish) {
    var reading = swedish.with(all.stream().map(sample -> sample.line().text()).toList());
    for (var sample : all) {
      sample
          .proof()
          .fault(reading, sample.line().text())
          .ifPresent(fault -> sample.file().mistakeAt(sample.line().line(), fault));
    }
  }
}
