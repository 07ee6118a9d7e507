package lyhord.understanding.swedish;

import static java.util.stream.Collectors.joining;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import lyhord.content.Yaml;

/** Typed sentences and how they are read; together they show every rule of normalisation.yaml. */
final class Readings {

  private static final String WRITE = " Skriv en rad under prov: en mening med ";

  private final Tokens tokens;
  private final Map<String, String> bases;
  private final Set<String> typed = new HashSet<>();
  private final Set<String> inflected = new HashSet<>();

  private Readings(Lexicon lexicon) {
    this.tokens = new Tokens(lexicon.spoken(), lexicon.phrases());
    this.bases = lexicon.bases();
  }

  /** Notes rules that no sentence shows; how the sentences are read is tried later. */
  static void read(Yaml root, Lexicon lexicon, Samples samples) {
    var shown = new Readings(lexicon);
    var lines = root.map("prov");
    for (var line : lines.keys()) {
      var read = words(lines.text(line));
      samples.add(
          lines,
          new Yaml.Words(line, lines.line(line)),
          (swedish, typed) -> fault(swedish.written(typed), typed, read));
      shown.add(line);
    }
    if (root.has("prov")) {
      missing(root.map("ord"), shown.typed::contains);
      missing(root.map("fraser"), shown.typed::contains);
      missing(root.map("böjningar"), shown.inflected::contains);
    }
  }

  private void add(String sentence) {
    for (var token : tokens.of(sentence)) {
      typed.add(words(sentence.substring(token.start(), token.end())));
      Optional.ofNullable(bases.get(token.word())).ifPresent(inflected::add);
    }
  }

  private static void missing(Yaml rules, Predicate<String> shown) {
    for (var rule : rules.keys()) {
      if (!shown.test(rule)) {
        rules.mistake(
            rule, rule + " visas inte av något prov." + WRITE + rule + ", och hur den läses.");
      }
    }
  }

  private static Optional<String> fault(Written written, String typed, String wanted) {
    var read = String.join(" ", written.words());
    return read.equals(wanted)
        ? Optional.empty()
        : Optional.of(
            "”" + typed + "” läses ”" + read + "”. Ändra det som står efter kolon, eller regeln.");
  }

  private static String words(String text) {
    return Tokens.raw(text).stream().map(Token::word).collect(joining(" "));
  }
}
