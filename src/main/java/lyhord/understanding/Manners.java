package lyhord.understanding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lyhord.content.Yaml;
import lyhord.understanding.Understanding.Observed;
import lyhord.understanding.swedish.Samples;
import lyhord.understanding.swedish.Swedish;
import lyhord.understanding.swedish.WordPattern;
import lyhord.understanding.swedish.Written;

/** Hears in what manner something was said, by rules that authors write in manners.yaml. */
final class Manners {

  private static final Map<String, Form> FORMS =
      Stream.of(Form.values()).collect(Collectors.toMap(Form::swedish, form -> form));

  /** What makes one manner heard. */
  private record Rule(
      Manner manner,
      List<WordPattern> words,
      List<WordPattern> except,
      Set<String> topics,
      Set<Form> forms) {}

  /** A sentence, the topic it was taken to be about and how it was put. */
  record Said(String text, Written written, String topic, Form form) {}

  private final List<Rule> rules;

  private Manners(List<Rule> rules) {
    this.rules = rules;
  }

  static Manners read(Yaml root, Topics topics, Forms forms, Samples samples) {
    var rules = new ArrayList<Rule>();
    for (var entry : root.maps().entrySet()) {
      var name = entry.getKey();
      var manner = Manner.ofSwedish(name);
      if (manner.isEmpty()) {
        root.mistake(name, "Okänt förhållningssätt " + name + ".");
      } else {
        var rule = rule(manner.get(), entry.getValue(), topics);
        samples.read(
            entry.getValue(),
            name,
            Samples.found(name, (read, line) -> words(rule, said(line, forms, read)).isPresent()));
        rules.add(rule);
      }
    }
    return new Manners(rules);
  }

  /** A line alone, whatever topic it may be about. */
  private static Said said(String line, Forms forms, Swedish swedish) {
    return new Said(line, swedish.written(line), "", forms.of(List.of(line), swedish));
  }

  /** Every manner heard in the sentences, once each, with the words that show it. */
  List<Observed> in(List<Said> sentences) {
    var heard = new ArrayList<Observed>();
    for (var rule : rules) {
      sentences.stream()
          .flatMap(said -> words(rule, said).stream())
          .findFirst()
          .ifPresent(words -> heard.add(new Observed(rule.manner(), words)));
    }
    return List.copyOf(heard);
  }

  private static Optional<String> words(Rule rule, Said said) {
    if (rule.except().stream().anyMatch(it -> it.in(said.written()).isPresent())) {
      return Optional.empty();
    }
    var words = rule.words().stream().flatMap(it -> it.in(said.written()).stream()).findFirst();
    var shown = rule.topics().contains(said.topic()) || rule.forms().contains(said.form());
    return words.or(() -> shown ? Optional.of(said.text().strip()) : Optional.empty());
  }

  private static Rule rule(Manner manner, Yaml yaml, Topics topics) {
    yaml.only("prov", "ord", "utom", "ämnen", "former");
    for (var topic : yaml.words("ämnen")) {
      if (topics.get(topic.text()).isEmpty()) {
        yaml.mistake(
            "ämnen", "Okänt ämne " + topic.text() + ". Skriv ett id som finns i topics.yaml.");
      }
    }
    return new Rule(
        manner,
        WordPattern.read(yaml, "ord"),
        WordPattern.read(yaml, "utom"),
        Set.copyOf(yaml.texts("ämnen")),
        forms(yaml));
  }

  private static Set<Form> forms(Yaml yaml) {
    var forms = EnumSet.noneOf(Form.class);
    for (var written : yaml.texts("former")) {
      var form = FORMS.get(written);
      if (form == null) {
        yaml.mistake("former", "Okänd form " + written + ". Välj bland: " + FORMS.keySet() + ".");
      } else {
        forms.add(form);
      }
    }
    return forms;
  }
}
