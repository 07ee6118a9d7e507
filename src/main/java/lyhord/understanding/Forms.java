package lyhord.understanding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import lyhord.content.Yaml;
import lyhord.understanding.swedish.Samples;
import lyhord.understanding.swedish.Swedish;
import lyhord.understanding.swedish.WordPattern;
import lyhord.understanding.swedish.Written;

/** Tells how a question is put: by the words in forms.yaml, and else by the order of its words. */
final class Forms {

  private static final Pattern COMMA = Pattern.compile("\\s*[,;:–]\\s*|\\s+-\\s+");

  /** Words that match unless others in the sentence say otherwise. */
  private record Rule(List<WordPattern> words, List<WordPattern> except) {

    static Rule read(Yaml root, String key, Samples samples) {
      var yaml = root.map(key).only("prov", "ord", "utom");
      var rule = new Rule(WordPattern.read(yaml, "ord"), WordPattern.read(yaml, "utom"));
      samples.read(yaml, key, Samples.found(key, (read, line) -> rule.matches(read.written(line))));
      return rule;
    }

    boolean matches(Written written) {
      return anyIn(words, written) && !anyIn(except, written);
    }
  }

  private final Rule inviting;
  private final Rule leading;
  private final Rule wonderingWhat;
  private final Rule wonderingIf;

  Forms(Yaml root, Samples samples) {
    root.only("inbjudan", "ledande", "bisats-med-frågeord", "bisats-med-om");
    this.inviting = Rule.read(root, "inbjudan", samples);
    this.leading = Rule.read(root, "ledande", samples);
    this.wonderingWhat = Rule.read(root, "bisats-med-frågeord", samples);
    this.wonderingIf = Rule.read(root, "bisats-med-om", samples);
  }

  /** The form of a whole turn; what is only said counts for nothing beside a question. */
  Form of(List<String> sentences, Swedish swedish) {
    var asked = new LinkedHashSet<String>();
    var forms = new ArrayList<Form>();
    for (var sentence : sentences) {
      var form = of(sentence, swedish);
      if (form != Form.STATEMENT
          && asked.add(String.join(" ", swedish.written(sentence).words()))) {
        forms.add(form);
      }
    }
    if (forms.isEmpty()) {
      return Form.STATEMENT;
    }
    return forms.size() == 1 || forms.getLast() == Form.LEADING ? forms.getLast() : Form.SEVERAL;
  }

  /** The form of one sentence. */
  Form of(String sentence, Swedish swedish) {
    var parts = COMMA.splitAsStream(sentence).map(swedish::written).toList();
    var whole = swedish.written(sentence);
    if (parts.stream().anyMatch(inviting::matches) || inviting.matches(whole)) {
      return Form.INVITATION;
    }
    if (parts.stream().anyMatch(leading::matches) || leading.matches(whole)) {
      return Form.LEADING;
    }
    if (wonderingWhat.matches(whole)) {
      return Form.OPEN;
    }
    return wonderingIf.matches(whole) ? Form.YES_NO : ordered(parts, whole);
  }

  private static Form ordered(List<Written> parts, Written whole) {
    var clauses = parts.stream().flatMap(part -> Clause.of(part.words()).stream()).toList();
    var question = whole.isQuestion();
    if (question && clauses.size() > 1 && clauses.getLast().isTag()) {
      return Form.LEADING;
    }
    var read = question ? clauses : clauses.stream().limit(asksAtOnce(clauses)).toList();
    var asking = read.stream().filter(clause -> clause.asks(question)).toList();
    if (asking.size() > 1 && !asking.getLast().isAlternative()) {
      return Form.SEVERAL;
    }
    var choice = clauses.stream().anyMatch(Clause::hasChoice);
    if (asking.isEmpty()) {
      return question ? unordered(clauses, choice) : Form.STATEMENT;
    }
    var wide = asking.getFirst().isWide();
    if (wide) {
      return clauses.size() > 1 && clauses.getLast().hasChoice() ? Form.ALTERNATIVES : Form.OPEN;
    }
    return choice ? Form.ALTERNATIVES : Form.YES_NO;
  }

  /**
   * Without a question mark all clauses are read when the first asks, and else none but the first.
   */
  private static int asksAtOnce(List<Clause> clauses) {
    return !clauses.isEmpty()
            && (clauses.getFirst().asks(false) || clauses.getFirst().isSubordinate())
        ? clauses.size()
        : 1;
  }

  private static Form unordered(List<Clause> clauses, boolean choice) {
    if (clauses.getFirst().asserts()) {
      return Form.LEADING;
    }
    return choice ? Form.ALTERNATIVES : Form.YES_NO;
  }

  private static boolean anyIn(List<WordPattern> patterns, Written written) {
    return patterns.stream().anyMatch(pattern -> pattern.in(written).isPresent());
  }
}
